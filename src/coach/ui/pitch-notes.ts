import { pitch } from '../core/pitch.ts';
import { notesOf } from './Notes.tsx';

export const notes = notesOf(pitch);
