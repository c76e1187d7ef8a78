import { useEffect, useState } from 'preact/hooks';
import * as letter from './core/letter.ts';
import { changeThanks, fillBlank } from './core/edit.ts';
import type { Bench } from './bench.ts';

/** The letter at work: what it is made from, or the person’s own words. */
export type Letter = {
  readonly way: letter.Way;
  readonly wordings: readonly letter.Wording[];
  /** The wording that the letter follows; `undefined` where it is in the person’s own words. */
  readonly wording: letter.Wording | undefined;
  readonly values: letter.Values;
  readonly subject: readonly letter.Piece[];
  readonly pieces: readonly letter.Piece[];
  /** The labels of the blanks that are still open. */
  readonly open: readonly string[];
  /** Follows a wording from now on; `undefined`: the words stay and are the person’s own. */
  readonly follow: (id: string | undefined) => void;
  readonly choose: (way: letter.Way) => void;
  readonly fill: (blank: { readonly id: string; readonly group: string }, text: string) => void;
};

/**
 * Keeps the letter. While it follows a wording it is made anew from the blanks, and kept as a text once no blank is open: paper and the
 * plan have no wordings to make it from. A kept text is known again by its words.
 */
export function useLetter(bench: Bench, isLate: boolean): Letter {
  const { thread, conversation, person, pitch, edit, wordings: all, blanks } = bench;
  const { thanks } = conversation;
  const [picked, pick] = useState<string>();
  const way = letter.wayOf(thanks);
  const values = letter.valuesFrom(conversation, person, pitch);
  const wordings = letter.wordingsFor(all, way, isLate);
  const wording = followed(thanks, wordings, values, picked);
  const labels = Object.fromEntries(blanks.map(({ id, label }) => [id, label]));
  const pieces = letter.piecesOf(wording?.text ?? thanks.text, wording ? values : {}, labels);
  const subject = letter.piecesOf(wording?.subject ?? thanks.subject, wording ? values : {}, labels);
  const open = [...subject, ...pieces].flatMap(({ kind, text }) => (kind === 'open' ? [text] : []));
  const made = open.length > 0 ? ['', ''] : [letter.textOf(subject), letter.textOf(pieces)];
  const isBegun = picked !== undefined || thanks.channel !== null || thanks.text !== '';
  const isKept = thanks.subject === made[0] && thanks.text === made[1];
  useEffect(() => {
    if (wording === undefined || thanks.sentOn !== null || !isBegun || isKept) return;
    edit((value) => changeThanks(value, { subject: made[0] ?? '', text: made[1] ?? '' }));
  });
  return {
    ...{ way, wordings, wording, values, pieces, subject },
    open: [...new Set(open)],
    follow: (id) => {
      pick(id ?? own);
    },
    choose: (channel) => {
      pick(wording === undefined ? own : undefined);
      edit((value) => changeThanks(value, { channel, ...(wording && { subject: '', text: '' }) }));
    },
    fill: ({ id, group }, text) => {
      if (wording !== undefined) pick(wording.id);
      if (group === 'you') thread?.pitch.edit((value) => fillBlank(value, id, text));
      else edit((value) => fillBlank(value, id, text));
    },
  };
}

/** What stands for “in my own words” among the ids of wordings. */
const own = 'own';

function followed(
  thanks: Bench['conversation']['thanks'],
  wordings: readonly letter.Wording[],
  values: letter.Values,
  picked: string | undefined,
): letter.Wording | undefined {
  if (picked === own) return undefined;
  const known = wordings.find(({ id }) => id === picked);
  if (known !== undefined && thanks.sentOn === null) return known;
  return thanks.text === '' ? wordings[0] : letter.wordingOf(thanks, wordings, values);
}
