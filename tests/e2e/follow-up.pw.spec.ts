import { playwrightTest } from '../support/flow.ts';
import { followUp } from './follow-up.flow.ts';

followUp(playwrightTest);
