import { thanks } from '../core/thanks.ts';
import { Notes } from './Notes.tsx';

export const notes = { coach: thanks, Notes };
