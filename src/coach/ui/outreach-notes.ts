import { outreach } from '../core/outreach.ts';
import { notesOf } from './Notes.tsx';

export const notes = notesOf(outreach);
