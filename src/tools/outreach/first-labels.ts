import type { OutreachLabels } from './labels.ts';

type First = 'kind' | 'channel' | 'relation' | 'tone' | 'setting' | 'approach';
const laterBlanks = ['email', 'emailHint'] as const;
const laterLetter = [
  'failed',
  'again',
  'full',
  'open',
  'misfit',
  'own',
  'back',
  'done',
  'textLabel',
] as const;

/** The words of the first view. The page brings these; the others come with the parts that say them. */
export type FirstLabels = Pick<OutreachLabels, First> & {
  readonly blanks: Omit<OutreachLabels['blanks'], (typeof laterBlanks)[number]>;
  readonly letter: Omit<OutreachLabels['letter'], (typeof laterLetter)[number]>;
  readonly when: Pick<OutreachLabels['when'], 'times' | 'meeting'>;
  readonly act: Pick<OutreachLabels['act'], 'copy' | 'coming'>;
  readonly undo: Pick<OutreachLabels['undo'], 'approach'>;
};

/** The words of the first view, out of all. For the page: it runs at build. */
export function firstLabels(all: OutreachLabels): FirstLabels {
  const { kind, channel, relation, tone, setting, approach, when, act, undo } = all;
  return {
    ...{ kind, channel, relation, tone, setting, approach },
    blanks: without(all.blanks, laterBlanks),
    letter: without(all.letter, laterLetter),
    when: { times: when.times, meeting: when.meeting },
    act: { copy: act.copy, coming: act.coming },
    undo: { approach: undo.approach },
  };
}

function without<T extends object, Key extends keyof T>(all: T, left: readonly Key[]): Omit<T, Key> {
  const kept = Object.entries(all).filter(([name]) => !left.includes(name as Key));
  return Object.fromEntries(kept) as Omit<T, Key>;
}
