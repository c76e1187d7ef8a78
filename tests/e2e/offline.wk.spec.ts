import { webKitTest } from '../support/flow.ts';
import { offline } from './offline.flow.ts';

offline(webKitTest);
