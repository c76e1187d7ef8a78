import { playwrightTest } from '../support/flow.ts';
import { embeds } from './embed.flow.ts';

embeds(playwrightTest);
