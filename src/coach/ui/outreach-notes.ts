import { outreach } from '../core/outreach.ts';
import { Notes } from './Notes.tsx';

export const notes = { coach: outreach, Notes };
