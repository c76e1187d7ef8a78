import { webKitTest, type FlowTest } from '../support/flow.ts';
import { core } from './core.flow.ts';

core(webKitTest as unknown as FlowTest);
