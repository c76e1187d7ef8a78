import type { LinkToMake } from '../shared/ui/HandOver.tsx';
import type { Message } from '../workspace/core/conversation-parts.ts';
import type { Thread } from '../workspace/thread.ts';

/**
 * What a link is made from: the current records of a thread, or a message in the words in which it would be sent. A message’s record
 * has no words of its own while it follows its template, so the tool that shows them gives them.
 */
export type LinkRequest =
  | { readonly kind: 'questions' | 'pitch' | 'conversation'; readonly thread: Thread }
  | {
      readonly kind: 'message';
      readonly message: Pick<Message, 'purpose' | 'channel' | 'subject' | 'text'>;
    };

/** The link of a tool, for `SheetActions`. `open` is the address of the page that opens links; what makes them is loaded at the click. */
export function linkToMake(request: LinkRequest, open: string): LinkToMake {
  return {
    kind: request.kind,
    name: request.kind === 'questions' ? request.thread.person.$state.get().value.name.trim() : '',
    make: async (isNamed) => (await import('./link.ts')).linkFor(request, open, isNamed),
  };
}
