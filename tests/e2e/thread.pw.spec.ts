import { playwrightTest } from '../support/flow.ts';
import { thread } from './thread.flow.ts';

thread(playwrightTest);
