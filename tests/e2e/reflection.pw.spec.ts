import { playwrightTest } from '../support/flow.ts';
import { reflection } from './reflection.flow.ts';

reflection(playwrightTest);
