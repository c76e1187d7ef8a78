import { webKitTest } from '../support/flow.ts';
import { questionBuilder } from './question-builder.flow.ts';

questionBuilder(webKitTest);
