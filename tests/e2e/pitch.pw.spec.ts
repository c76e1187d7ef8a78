import { playwrightTest } from '../support/flow.ts';
import { pitch } from './pitch.flow.ts';

pitch(playwrightTest);
