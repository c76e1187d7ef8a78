import { webKitTest } from '../support/flow.ts';
import { assignments } from './assignment.flow.ts';

assignments(webKitTest);
