import { webKitTest } from '../support/flow.ts';
import { thread } from './thread.flow.ts';

thread(webKitTest);
