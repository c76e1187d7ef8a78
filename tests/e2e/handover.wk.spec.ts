import { webKitTest } from '../support/flow.ts';
import { handover } from './handover.flow.ts';

handover(webKitTest);
