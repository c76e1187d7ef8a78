import { playwrightTest } from '../support/flow.ts';
import { messageWriter } from './outreach.flow.ts';

messageWriter(playwrightTest);
