import { playwrightTest } from '../support/flow.ts';
import { naughty } from './naughty.flow.ts';

naughty(playwrightTest);
