import { Coached } from '../../coach/ui/Coached.tsx';
import type { Sheet } from '../../shared/core/sheet.ts';
import { count, say } from '../../shared/core/say.ts';
import { mailtoOf } from '../../shared/core/mailto.ts';
import { countWords } from '../../shared/core/words.ts';
import { CopyButton, SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import { fillSheet } from '../../sheets/core/fill.ts';
import { records } from '../../workspace/core/records.ts';
import { Card } from './Card.tsx';
import { changeThanks, emailOf, wordLimits } from './core/edit.ts';
import { textOf } from './core/letter.ts';
import { letterSheet } from './core/sheet.ts';
import { Sent } from './Sent.tsx';
import type { Letter } from './use-letter.ts';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly letter: Letter; readonly blank: Sheet };

const goal = records.goal.empty('');

/** What is done with the letter: its length, copying, the mail program, the card, the note that it went out, and paper. */
export function Deeds({ blank, ...bench }: Props) {
  const { letter, conversation, person, pitch, words, common } = bench;
  const [subject, text] = [textOf(letter.subject), textOf(letter.pieces)];
  const written = changeThanks(conversation, { text: text.trim() });
  const isCard = letter.way === 'card';
  const sheet = isCard
    ? fillSheet('thank-you-card', blank, { goal, pitch, person, conversation: written, people: [] })
    : letterSheet(
        {
          to: person.name.trim() === '' ? '' : say(words.to, { name: person.name }),
          subject: letter.way === 'email' && subject !== '' ? `${words.subject}: ${subject}` : '',
          text,
        },
        { title: words.letter, lang: common.lang },
      );
  return (
    <>
      <OwnNotes {...bench} />
      <div class="deeds screen">
        <Length {...bench} text={text} />
        <div class="row">
          <CopyButton text={() => text} label={common.act.copy} words={common.act} />
          {letter.way === 'email' && <MailLink {...bench} subject={subject} body={text} />}
        </div>
        <Sent {...bench} />
      </div>
      {isCard && <Card text={text} words={words.card} />}
      <details class="keep screen">
        <summary>{words.keep}</summary>
        <SheetActions sheet={sheet} words={common} />
      </details>
      {!isCard && <SheetView sheet={sheet} isPaperOnly />}
    </>
  );
}

/** The coach, for words of one’s own: those of the wordings are ours. */
function OwnNotes({
  letter,
  conversation: { thanks },
  person,
  thread,
  edit,
  undo,
  common,
}: Omit<Props, 'blank'>) {
  if (letter.wording !== undefined || thanks.sentOn !== null || thread === undefined) return null;
  return (
    <Coached
      kind="thanks"
      at="#thanks-text"
      text={thanks.text}
      onChange={(text) => {
        edit((value) => changeThanks(value, { text }));
      }}
      name={person.name}
      desk={thread.desk}
      undo={undo}
      words={common}
    />
  );
}

function Length({ letter, text, words, common }: Omit<Props, 'blank'> & { readonly text: string }) {
  if (letter.open.length > 0) {
    return <p class="small">{say(words.open, { blanks: letter.open.join(', ') })}</p>;
  }
  const n = countWords(text);
  const most = wordLimits[letter.way];
  return (
    <p class="small">
      {say(n > most ? words.long : words.fits, { words: count(words.words, n, common.lang), most })}
    </p>
  );
}

type MailProps = Omit<Props, 'blank'> & { readonly subject: string; readonly body: string };

/** A letter too long for an address is left to copying. */
function MailLink({ letter, person, words, subject, body }: MailProps) {
  const mail = mailtoOf({ to: emailOf(person), subject, body });
  if (letter.open.length > 0 || mail.kind === 'long') return null;
  return (
    <a class="button quiet" data-needs="popups" href={mail.href}>
      {words.mail}
    </a>
  );
}
