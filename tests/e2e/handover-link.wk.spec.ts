import { webKitTest } from '../support/flow.ts';
import { handingOver } from './handover-link.flow.ts';

handingOver(webKitTest);
