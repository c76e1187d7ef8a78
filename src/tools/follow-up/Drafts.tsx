import { useState } from 'preact/hooks';
import { loadJson } from '../../shared/platform/load-json.ts';
import { records } from '../../workspace/core/records.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import { useCurrent } from '../../workspace/use-thread.ts';
import { takeDraft } from './acts.ts';
import { draftsFor, type Draft, type Template } from './core/draft.ts';
import type { Bench } from './use-parts.ts';

type Props = { readonly bench: Bench; readonly followUp: FollowUp };

const noPitch = records.pitch.empty('');

/** Drafts for the reason of a contact, loaded when they are opened. */
export function Drafts({ bench, followUp }: Props) {
  const { words, thread, person, conversation } = bench;
  const pitch = useCurrent(thread?.pitch, noPitch).value;
  const [templates, setTemplates] = useState<readonly Template[] | 'failed'>([]);
  const load = () => {
    loadJson(bench.templates).then(
      (loaded) => {
        setTemplates(loaded as Template[]);
      },
      () => {
        setTemplates('failed');
      },
    );
  };
  const drafts =
    templates === 'failed' ? [] : draftsFor(followUp.reason, templates, { pitch, person, conversation });
  return (
    <details class="keep drafts" onToggle={load}>
      <summary>{words.drafts.open}</summary>
      {templates === 'failed' && (
        <p class="problem" role="alert">
          {words.drafts.failed}
        </p>
      )}
      {drafts.map((draft) => (
        <DraftPart key={draft.id} bench={bench} followUp={followUp} draft={draft} />
      ))}
    </details>
  );
}

function DraftPart({ bench, followUp, draft }: Props & { readonly draft: Draft }) {
  const { name, when, text } = draft;
  return (
    <div>
      <h4>{name}</h4>
      <p class="small">{when}</p>
      <p class="typed said">{text}</p>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          takeDraft(bench, followUp, text);
        }}
      >
        {bench.words.drafts.use}
      </button>
    </div>
  );
}
