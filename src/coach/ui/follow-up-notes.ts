import { followUp } from '../core/follow-up.ts';
import { Notes } from './Notes.tsx';

export const notes = { coach: followUp, Notes };
