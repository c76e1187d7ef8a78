import { playwrightTest } from '../support/flow.ts';
import { daySheet } from './day-sheet.flow.ts';

daySheet(playwrightTest);
