import type { Fit } from './fit.ts';

/** A blank of the templates, as `content/messages/blanks.yaml` has it. `hint` says what to write, `example` is the worked one. */
export type Blank = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly group: BlankGroup;
  /** Comes with the rest of the view. */
  readonly fit?: Fit | undefined;
};

/** Whom a blank is about: those about oneself are filled once for all messages. */
export type BlankGroup = 'you' | 'them' | 'the-talk';

/** One version of a message: its words, with blanks written `{their-name}`. Only e-mail has a subject. */
export type Version = { readonly subject?: string; readonly text: string };

/** A version that leads with something of its own. `when` says when to pick it. */
export type Approach = Version & { readonly id: string; readonly name: string; readonly when: string };

/** An entry of `content/messages/*.yaml`: one text, or approaches to choose from. */
export type Template = {
  readonly id: string;
  readonly when?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly approaches?: readonly Approach[];
};
