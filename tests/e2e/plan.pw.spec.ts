import { playwrightTest } from '../support/flow.ts';
import { plan } from './plan.flow.ts';

plan(playwrightTest);
