import { playwrightTest } from '../support/flow.ts';
import { thankYou } from './thank-you.flow.ts';

thankYou(playwrightTest);
