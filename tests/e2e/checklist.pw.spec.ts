import { playwrightTest } from '../support/flow.ts';
import { checklist } from './checklist.flow.ts';

checklist(playwrightTest);
