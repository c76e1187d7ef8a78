import { playwrightTest } from '../support/flow.ts';
import { offline } from './offline.flow.ts';

offline(playwrightTest);
