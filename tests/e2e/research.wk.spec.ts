import { webKitTest } from '../support/flow.ts';
import { research } from './research.flow.ts';

research(webKitTest);
