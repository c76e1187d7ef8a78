import { playwrightTest } from '../support/flow.ts';
import { questionBuilder } from './question-builder.flow.ts';

questionBuilder(playwrightTest);
