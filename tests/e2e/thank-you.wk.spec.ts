import { webKitTest } from '../support/flow.ts';
import { thankYou } from './thank-you.flow.ts';

thankYou(webKitTest);
