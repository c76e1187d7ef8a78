import { say } from '../shared/core/say.ts';
import { announce } from '../shared/platform/announce.ts';
import { saveFile } from '../shared/platform/save-file.ts';
import type { UndoOffer } from '../shared/ui/Undo.tsx';
import { partsOfSlot } from '../storage/core/envelope.ts';
import { rescueFile } from '../storage/core/rescue.ts';
import type { RecordName } from '../workspace/core/records.ts';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { ActButton } from './ActButton.tsx';
import { carryOut } from '../workspace/carry-out.ts';
import { asidesIn, bytesOf, damagedIn, type AsideText } from './core/kept-aside.ts';
import { kilobytes } from './core/size.ts';
import { titleOf } from './core/titles.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';
import { sayTitle } from './say-title.ts';
import type { ShownPlan } from './use-plan.ts';

type Props = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly words: PlanLabels;
  readonly lang: string;
};

/** The texts kept aside and the records that cannot be read. Loaded when it is opened. */
export function Asides(props: Props) {
  const { thread, words } = props;
  const texts = textsOf(thread.workspace);
  const asides = asidesIn(texts);
  const damaged = damagedIn(texts);
  return (
    <div id="asides" tabIndex={-1}>
      <p class="small">{asides.length + damaged.length === 0 ? words.aside.none : words.aside.how}</p>
      {damaged.length > 0 && <p>{words.aside.damaged}</p>}
      <ul class="plain asides">
        {damaged.map(({ slot, text }) => (
          <DamagedItem key={slot} {...props} slot={slot} text={text} />
        ))}
        {asides.map((aside) => (
          <AsideItem key={aside.name} {...props} aside={aside} />
        ))}
      </ul>
    </div>
  );
}

const titleIn = ({ thread, words }: Props, slot: string): string =>
  sayTitle(titleOf(slot, textsOf(thread.workspace)), words.restore);

const download = (name: string, text: string, day: string): void => {
  saveFile({ ...rescueFile(name, text, day), type: 'text/plain' });
};

function removeAside({ plan, thread, undo, words }: Props, name: string, title: string): void {
  const done = carryOut(thread.workspace, () => ({ writes: [], removes: [name] }));
  if (done.kind !== 'saved') {
    announce(words.erase.failed);
    return;
  }
  undo.offerUndo(say(words.aside.removed, { text: title }), () => {
    done.undo();
    plan.refresh();
    focusOn('asides');
  });
  plan.refresh();
  focusOn('asides');
}

function AsideItem(props: Props & { readonly aside: AsideText }) {
  const { aside, plan, words, lang } = props;
  const title = say(words.aside[aside.kind], { title: titleIn(props, aside.slot) });
  return (
    <li>
      {title}{' '}
      <span class="small">
        {say(words.aside.size, { size: kilobytes(bytesOf(new Map([['', aside.text]])), lang) })}
      </span>
      <p class="row">
        <ActButton
          look="link"
          about={title}
          onClick={() => {
            download(aside.name, aside.text, plan.today);
          }}
        >
          {words.aside.download}
        </ActButton>
        <ActButton
          look="link"
          about={title}
          onClick={() => {
            removeAside(props, aside.name, title);
          }}
        >
          {words.aside.remove}
        </ActButton>
      </p>
    </li>
  );
}

function DamagedItem(props: Props & { readonly slot: string; readonly text: string }) {
  const { slot, text, plan, thread, words } = props;
  const startAfresh = () => {
    const { record, id } = partsOfSlot(slot);
    const kept = thread.workspace.record(record as RecordName, id === '' ? undefined : id);
    const result = kept.startAfresh();
    announce(result.kind === 'saved' ? words.aside.startedAfresh : words.aside.notStarted);
    plan.refresh();
    focusOn('asides');
  };
  const title = titleIn(props, slot);
  return (
    <li class="problem">
      {title}
      <p class="row">
        <ActButton
          look="link"
          about={title}
          onClick={() => {
            download(slot, text, plan.today);
          }}
        >
          {words.aside.download}
        </ActButton>
        <ActButton look="link" about={title} onClick={startAfresh}>
          {words.aside.startAfresh}
        </ActButton>
      </p>
    </li>
  );
}
