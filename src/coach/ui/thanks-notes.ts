import { thanks } from '../core/thanks.ts';
import { notesOf } from './Notes.tsx';

export const notes = notesOf(thanks);
