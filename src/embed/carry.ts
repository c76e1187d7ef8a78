import { linkFor } from '../handover/link.ts';
import { ownThread } from '../workspace/here.ts';

const kinds = ['questions', 'pitch', 'conversation'] as const;

/** Puts the visitor's work into a link to the page that opens it. With nothing written, the link leads to the tool's own page. */
export async function carryOn(link: HTMLAnchorElement): Promise<void> {
  const { page = '', open = '', carries } = link.dataset;
  const kind = kinds.find((known) => known === carries) ?? 'conversation';
  const made = await linkFor({ kind, thread: ownThread() }, open, true);
  link.href = made.kind === 'link' ? made.address : page;
}
