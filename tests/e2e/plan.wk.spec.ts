import { webKitTest } from '../support/flow.ts';
import { plan } from './plan.flow.ts';

plan(webKitTest);
