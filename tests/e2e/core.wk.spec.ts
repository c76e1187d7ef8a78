import { webKitTest } from '../support/flow.ts';
import { core } from './core.flow.ts';

core(webKitTest);
