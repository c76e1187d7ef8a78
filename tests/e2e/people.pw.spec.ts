import { playwrightTest } from '../support/flow.ts';
import { people } from './people.flow.ts';

people(playwrightTest);
