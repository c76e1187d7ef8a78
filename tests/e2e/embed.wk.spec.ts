import { webKitTest } from '../support/flow.ts';
import { embeds } from './embed.flow.ts';

embeds(webKitTest);
