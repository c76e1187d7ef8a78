import { question } from '../core/question.ts';
import { Notes } from './Notes.tsx';

export const notes = { coach: question, Notes };
