import type { Values } from './core/compose.ts';
import { knownValues } from './core/known.ts';
import type { Sources } from './core/sources.ts';
import { wording } from './core/wording.ts';
import type { Blank } from './core/template.ts';
import { Deeds } from './Deeds.tsx';
import { Editor } from './Editor.tsx';
import { goTo } from './go-to.ts';
import type { OutreachLabels } from './labels.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { When } from './When.tsx';

/** What nobody needs before they touch something or have something stored: one module, loaded at the first sign of somebody. */
const parts = { Deeds, Editor, goTo, LoadFailed, When, wording } as const;

/** The words that these parts say, and every blank that a template may use. */
export type RestWords = { readonly words: OutreachLabels; readonly blanks: readonly Blank[] };

/** All that is not in the first view; `known` is what the blanks hold without being typed. */
export type Rest = typeof parts &
  RestWords & { readonly known: (sources: Sources, ownZone: string, lang: string) => Values };

/** The parts with their words. */
export function restWith(all: RestWords): Rest {
  const { said } = all.words.when;
  return {
    ...parts,
    ...all,
    known: (sources, ownZone, lang) => knownValues(sources, ownZone, { lang, ...said }),
  };
}
