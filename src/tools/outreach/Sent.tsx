import { say } from '../../shared/core/say.ts';
import { today } from '../../shared/platform/now.ts';
import { moveBack, moveOn } from './core/contact.ts';
import { dayInWords } from './core/offers.ts';
import type { DeedBench } from './Deeds.tsx';

/** Notes the day on which the message went out, and where the person stands since. What was sent stays as it was. */
export function Sent(bench: DeedBench) {
  const { draft, words, common } = bench;
  const { sent } = words;
  const isSaid = draft.isSpoken;
  const sentOn = draft.message?.sentOn ?? null;
  const question = isSaid ? sent.questionSpoken : sent.question;
  const answer = isSaid ? sent.onSpoken : sent.on;
  return (
    <p class="sent">
      {sentOn === null ? question : say(answer, { day: dayInWords(sentOn, common.lang) })}{' '}
      {sentOn !== null && draft.isOwn && !isSaid && sent.kept}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          if (sentOn === null) send(bench);
          else takeBack(bench);
        }}
      >
        {sentOn !== null ? sent.not : isSaid ? sent.markSpoken : sent.mark}
      </button>
    </p>
  );
}

function send({ draft, work, acts, words }: DeedBench): void {
  const { person } = acts.thread;
  const { kind, message, template, plain } = draft;
  const { subject = '', text = '', templateId = null } = message ?? {};
  const before = work.sources.person;
  const name = work.values['their-name'] ?? '';
  const id = acts.change({ ...plain, templateId: template.id, sentOn: today() });
  person.edit((value) => moveOn(value, kind, name));
  acts.undo.offerUndo(words.undo.sent, () => {
    acts.changeBack(id, { subject, text, templateId, sentOn: null });
    person.edit((value) => moveBack(value, before, kind, name));
  });
}

function takeBack({ draft, acts, words }: DeedBench): void {
  const sentOn = draft.message?.sentOn ?? null;
  const id = acts.change({ sentOn: null });
  acts.undo.offerUndo(words.undo.notSent, () => {
    acts.changeBack(id, { sentOn });
  });
}
