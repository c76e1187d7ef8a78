import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import {
  emptyOf,
  id,
  line,
  list,
  longText,
  maybe,
  must,
  note,
  part,
  shape,
  withId,
  wordsPerMinute,
} from './fields.ts';

/** The answer to a blank of the message templates; `id` is the blank's, out of `content/messages/blanks.yaml`. */
export type Blank = { readonly id: string; readonly text: string };

/** Reads a blank. */
export const readBlank = shape<Blank>({ id: must(id), text: note });

/** How a person says who they are. Texts are as typed. */
export type Pitch = {
  readonly id: string;
  /** For whom or what it is, where there are several. */
  readonly title: string;
  /** The four prompts: now, how I got here, what I want to learn, why you. */
  readonly now: string;
  readonly path: string;
  readonly learn: string;
  readonly whyYou: string;
  /** The three versions where the person changed them by hand; `''` where they follow from the prompts. Keys are seconds. */
  readonly own: { readonly s15: string; readonly s30: string; readonly s60: string };
  /** Measured once by reading a short text aloud; `null` before that. */
  readonly wordsPerMinute: number | null;
  /** The blanks about oneself, filled once for all messages. */
  readonly blanks: readonly Blank[];
};

const parse = withId(
  shape<Omit<Pitch, 'id'>>({
    title: line,
    now: note,
    path: note,
    learn: note,
    whyYou: note,
    own: part(shape<Pitch['own']>({ s15: longText, s30: longText, s60: longText })),
    wordsPerMinute: maybe(wordsPerMinute),
    blanks: list(readBlank),
  }),
);

const versions = defineVersions('pitch', [{ version: 1, name: 'first' }]);

/** Slots `pitch/<id>`. */
export const pitchType: RecordType<Pitch> = { versions, parse, empty: (id) => emptyOf(parse, id) };
