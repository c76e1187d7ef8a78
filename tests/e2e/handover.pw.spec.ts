import { playwrightTest } from '../support/flow.ts';
import { handover } from './handover.flow.ts';

handover(playwrightTest);
