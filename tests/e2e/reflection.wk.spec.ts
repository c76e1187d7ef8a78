import { webKitTest } from '../support/flow.ts';
import { reflection } from './reflection.flow.ts';

reflection(webKitTest);
