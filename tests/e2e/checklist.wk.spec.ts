import { webKitTest } from '../support/flow.ts';
import { checklist } from './checklist.flow.ts';

checklist(webKitTest);
