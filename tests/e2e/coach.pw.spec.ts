import { playwrightTest } from '../support/flow.ts';
import { coach } from './coach.flow.ts';

coach(playwrightTest);
