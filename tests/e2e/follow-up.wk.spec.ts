import { webKitTest } from '../support/flow.ts';
import { followUp } from './follow-up.flow.ts';

followUp(webKitTest);
