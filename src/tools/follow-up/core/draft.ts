import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { FollowUp } from '../../../workspace/core/conversation-parts.ts';
import type { Person } from '../../../workspace/core/person.ts';
import type { Pitch } from '../../../workspace/core/pitch.ts';

/** A template of `content/messages/follow-up.yaml` as the tools read it. */
export type Template = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly approaches: readonly {
    readonly id: string;
    readonly name: string;
    readonly when: string;
    readonly subject?: string | undefined;
    readonly text: string;
  }[];
};

/** A draft to start from: its name, when it fits, and its words. */
export type Draft = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly text: string;
};

/** What blanks are filled from. */
export type Sources = {
  readonly pitch: Pitch;
  readonly person: Person;
  readonly conversation: Conversation;
};

const templateFor: Readonly<Record<FollowUp['reason'], string>> = {
  progress: 'follow-up-progress',
  article: 'follow-up-article',
  question: 'follow-up-question',
  help: 'follow-up-help',
  other: 'follow-up-news',
};

/** The drafts for a reason, filled with what is known. What is not known stands in brackets, to be written: `[progress]`. */
export function draftsFor(
  reason: FollowUp['reason'],
  templates: readonly Template[],
  sources: Sources,
): readonly Draft[] {
  const known = knownIn(sources);
  const approaches = templates.find(({ id }) => id === templateFor[reason])?.approaches ?? [];
  return approaches.map(({ id, name, when, text }) => ({ id, name, when, text: filled(text, known) }));
}

const filled = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replace(/\{([a-z-]+)\}/g, (_, id: string) => known.get(id) ?? `[${id.replaceAll('-', ' ')}]`);

/** A question and times are new each time: those of the first talk are not taken. */
function knownIn({ pitch, person, conversation }: Sources): ReadonlyMap<string, string> {
  const typed = [...pitch.blanks, ...conversation.blanks]
    .filter(({ id }) => !/^(question|times|minutes)$/.test(id))
    .map(({ id, text }) => [id, text.trim()] as const);
  const named = [
    ['their-name', person.name.trim()] as const,
    ['new-contact', (conversation.referrals[0]?.name ?? '').trim()] as const,
  ];
  return new Map([...named, ...typed].filter(([, text]) => text !== ''));
}
