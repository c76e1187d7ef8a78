import { useState } from 'preact/hooks';
import { count, say } from '../shared/core/say.ts';
import { Choices } from '../shared/ui/Choices.tsx';
import type { Stored } from '../storage/core/plan.ts';
import { planRestore, type RestoreWay } from '../storage/core/restore.ts';
import { typeOf } from '../workspace/core/records.ts';
import { ActButton } from './ActButton.tsx';
import { textsIn, type ChosenFile } from './core/chosen-file.ts';
import { sayDay } from './core/days.ts';
import { previewOf, type Preview } from './core/titles.ts';
import type { PlanLabels } from './labels.ts';
import { sayTitle } from './say-title.ts';

type Props = {
  readonly chosen: Extract<ChosenFile, { kind: 'backup' }>;
  readonly texts: Stored;
  readonly today: string;
  readonly words: PlanLabels['restore'];
  readonly lang: string;
  readonly onAct: (way: RestoreWay) => void;
  readonly onCancel: () => void;
};

/** What a restore would do, in either way, before it is done. */
export function RestorePreview({ chosen, texts, today, words, lang, onAct, onCancel }: Props) {
  const [way, setWay] = useState<RestoreWay>('merge');
  const { backup, dropped } = chosen;
  const { lines, plan: changes } = planRestore(texts, backup, way, typeOf);
  const left = dropped + lines.reduce((sum, line) => sum + line.dropped, 0);
  const hasChanges = changes.writes.length + changes.removes.length > 0;
  const madeOn = backup.madeAt.slice(0, 10);
  return (
    <div class="preview" id="restore-preview" tabIndex={-1}>
      {madeOn !== '' && !Number.isNaN(Date.parse(madeOn)) && (
        <p>{say(words.madeOn, { day: sayDay(madeOn, today, lang) })}</p>
      )}
      <Ways way={way} words={words} onChoose={setWay} />
      {left > 0 && <p class="problem">{count(words.dropped, left, lang)}</p>}
      <Groups preview={previewOf(lines, texts, textsIn(backup))} words={words} lang={lang} />
      {!hasChanges && <p>{words.nothing}</p>}
      <p class="row">
        {hasChanges && (
          <ActButton
            look="button"
            onClick={() => {
              onAct(way);
            }}
          >
            {words.act}
          </ActButton>
        )}
        <ActButton onClick={onCancel}>{words.cancel}</ActButton>
      </p>
    </div>
  );
}

type WaysProps = Pick<Props, 'words'> & {
  readonly way: RestoreWay;
  readonly onChoose: (way: RestoreWay) => void;
};

function Ways({ way, words, onChoose }: WaysProps) {
  return (
    <Choices
      name="restore-way"
      legend={words.way}
      hint={way === 'merge' ? words.mergeHint : words.replaceHint}
      choices={[
        { value: 'merge', label: words.merge },
        { value: 'replace', label: words.replace },
      ]}
      value={way}
      onChoose={onChoose}
    />
  );
}

/** So many titles are read; more are counted. */
const most = 12;

type GroupsProps = {
  readonly preview: Preview;
  readonly words: PlanLabels['restore'];
  readonly lang: string;
};

function Groups({ preview, words, lang }: GroupsProps) {
  return (
    <ul class="plain groups" aria-live="polite">
      {preview.map(({ change, titles }) => (
        <li key={change}>
          <b>{count(words.changes[change], titles.length, lang)}</b>
          <ul>
            {titles.slice(0, most).map((title) => (
              <li key={title.slot}>{sayTitle(title, words)}</li>
            ))}
            {titles.length > most && <li>{say(words.more, { n: titles.length - most })}</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
