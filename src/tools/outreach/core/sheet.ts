import { say } from '../../../shared/core/say.ts';
import type { Sheet } from '../../../shared/core/sheet.ts';
import type { Draft } from './draft.ts';

/** The words on the paper. In titles `{name}` stands for whom the message goes to. */
export type SheetWords = {
  readonly lang: string;
  readonly title: string;
  readonly titleTo: string;
  readonly spoken: string;
  readonly to: string;
  readonly subject: string;
};

/** The message on paper. `name` is whom it goes to, `''` where that is not known yet. */
export function messageSheet(draft: Draft, name: string, words: SheetWords): Sheet {
  const subject = draft.plain.subject;
  const isSaid = draft.isSpoken;
  return {
    name: fileName('message', name),
    title: name === '' ? words.title : say(isSaid ? words.spoken : words.titleTo, { name }),
    lang: words.lang,
    head: [],
    parts: [
      {
        kind: 'letter',
        to: isSaid || name === '' ? '' : `${words.to}: ${name}`,
        subject: subject === '' ? '' : `${words.subject}: ${subject}`,
        text: draft.plain.text,
      },
    ],
    foot: '',
  };
}

/** A name for a file, of letters, digits and hyphens: `message-tom-lindgren`. Letters lose their accents; other scripts drop out. */
export function fileName(start: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain === '' ? start : `${start}-${plain}`;
}
