import { question } from '../core/question.ts';
import { notesOf } from './Notes.tsx';

export const notes = notesOf(question);
