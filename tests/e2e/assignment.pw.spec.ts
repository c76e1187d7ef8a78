import { playwrightTest } from '../support/flow.ts';
import { assignments } from './assignment.flow.ts';

assignments(playwrightTest);
