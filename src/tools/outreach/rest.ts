import { Deeds } from './Deeds.tsx';
import { Editor } from './Editor.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { When } from './When.tsx';

/** The parts of the view that nobody needs before they touch something: one module, loaded at the first sign of somebody. */
export const rest = { Deeds, Editor, LoadFailed, When } as const;

/** The same as a type. */
export type Rest = typeof rest;
