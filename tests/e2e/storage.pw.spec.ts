import { playwrightTest } from '../support/flow.ts';
import { storage } from './storage.flow.ts';

storage(playwrightTest);
