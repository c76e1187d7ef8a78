import { webKitTest } from '../support/flow.ts';
import { pitch } from './pitch.flow.ts';

pitch(webKitTest);
