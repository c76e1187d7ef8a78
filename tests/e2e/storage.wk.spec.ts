import { webKitTest } from '../support/flow.ts';
import { storage } from './storage.flow.ts';

storage(webKitTest);
