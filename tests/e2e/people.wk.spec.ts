import { webKitTest } from '../support/flow.ts';
import { people } from './people.flow.ts';

people(webKitTest);
