import { pitch } from '../core/pitch.ts';
import { Notes } from './Notes.tsx';

export const notes = { coach: pitch, Notes };
