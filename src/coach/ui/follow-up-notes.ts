import { followUp } from '../core/follow-up.ts';
import { notesOf } from './Notes.tsx';

export const notes = notesOf(followUp);
