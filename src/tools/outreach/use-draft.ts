import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../../shared/platform/load-json.ts';
import { records } from '../../workspace/core/records.ts';
import type { Thread } from '../../workspace/thread.ts';
import { useCurrent } from '../../workspace/use-thread.ts';
import type { Values } from './core/compose.ts';
import { choiceOf, draftOf, templateFor, type Choice, type Draft } from './core/draft.ts';
import { messageOf } from './core/kinds.ts';
import { typedValues, type Sources } from './core/sources.ts';
import type { Blank, Template } from './core/template.ts';
import type { Rest } from './rest.ts';
import { useRest } from './use-rest.ts';

const empty = {
  conversation: records.conversation.empty(''),
  person: records.person.empty(''),
  pitch: records.pitch.empty(''),
  goal: records.goal.empty(''),
};

/** What the page hands over for the message to be composed from. */
export type Material = {
  readonly blanks: readonly Blank[];
  /** The templates that the page already brings: enough for the first view, and so are the blanks. */
  readonly first: readonly Template[];
  /** The address of the rest of the words, with all the blanks. */
  readonly more: string;
  /** The address of the folder with the other ones, a JSON file a channel. */
  readonly packs: string;
};

/** The message at work with all that it is made from. */
export type Work = {
  readonly choice: Choice;
  /** Absent while its template loads. */
  readonly draft: Draft | undefined;
  readonly sources: Sources;
  /** Every blank that templates may use. */
  readonly blanks: readonly Blank[];
  /** What was typed into the blanks, and what they hold with that and with what is known. */
  readonly typed: Values;
  readonly values: Values;
  /** The time zone of this device. */
  readonly ownZone: string;
  /** Absent where the template is there; otherwise whether it could not be loaded, and how to try again. */
  readonly loading: { readonly hasFailed: boolean; readonly retry: () => void } | undefined;
  /** What comes with the first sign that somebody is there. */
  readonly rest: Rest | undefined;
  readonly comeNear: () => void;
};

/** Composes the message at work from the records of a thread; from empty ones before mount. */
export function useDraft(thread: Thread | undefined, material: Material, lang: string): Work {
  const sources = useSources(thread);
  const { conversation, person } = sources;
  const choice = choiceOf(conversation, person);
  const isUsed = thread !== undefined && thread.workspace.$status.get().kind !== 'empty';
  const { rest, comeNear } = useRest(isUsed, material.more);
  const { blanks, wording } = rest ?? { blanks: material.blanks };
  const { template: known, ...loading } = useTemplate(choice, material);
  // A template that the page did not bring may use blanks that it did not bring either.
  const template = rest || material.first.includes(known as Template) ? known : undefined;
  const typed = typedValues(sources);
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const values = { ...rest?.known(sources, ownZone, lang), ...typed };
  const first = choice.kind === 'ask' ? '' : (messageOf(conversation, 'ask')?.subject ?? '');
  return {
    choice,
    draft: template && draftOf(choice, { template, blanks, values, wording, first }),
    sources,
    blanks,
    typed,
    values,
    ownZone,
    loading: template ? undefined : loading,
    rest,
    comeNear,
  };
}

function useSources(thread: Thread | undefined): Sources {
  const { value: person } = useCurrent(thread?.person, empty.person);
  const led = person.introducedBy;
  return {
    person,
    conversation: useCurrent(thread?.conversation, empty.conversation).value,
    pitch: useCurrent(thread?.pitch, empty.pitch).value,
    goal: useCurrent(thread?.goal, empty.goal).value,
    referrer: led === null ? '' : (thread?.workspace.record('person', led).$state.get().value.name ?? ''),
  };
}

function useTemplate(choice: Choice, { first, packs }: Material) {
  const [templates, setTemplates] = useState(first);
  const [failed, setFailed] = useState<string>();
  const template = templateFor(choice, templates);
  const pack = choice.kind === 'ask' ? choice.channel : 'replies';
  const load = () => {
    setFailed(undefined);
    loadJson(`${packs}${pack}.json`).then(
      (more) => {
        setTemplates((known) => [...known, ...(more as Template[])]);
      },
      () => {
        setFailed(pack);
      },
    );
  };
  const isMissing = template === undefined;
  useEffect(() => {
    if (isMissing) load();
  }, [isMissing, pack]);
  return { template, hasFailed: failed === pack, retry: load };
}
