import { useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { Button } from './Button.tsx';
import { emailOf, giveEmail } from './core/contact.ts';
import { mailtoOf } from '../../shared/core/mailto.ts';
import type { DeedBench } from './Deeds.tsx';
import { mailOf, openMail } from './mail-of.ts';

/** To whom, and the mail program. */
export function Mail(bench: DeedBench) {
  const { draft, work, words, attempt, open: left } = bench;
  const [long, setLong] = useState<string>();
  const mail = mailtoOf(mailOf(draft, work.sources));
  const open = () => {
    if (mail.kind === 'fits') openMail(mail.href);
    setLong(mail.kind === 'long' ? mail.href : undefined);
  };
  const attemptOpen = () => {
    attempt({ verb: 'open', open: left.all, run: open });
  };
  const openAnyway = () => {
    openMail(mail.href);
  };
  return (
    <>
      <EmailField {...bench} />
      <Button needs="popups" label={words.act.mail} onClick={attemptOpen} />
      {long === mail.href && (
        <div class="problem" role="alert">
          <p>{words.act.mailLong}</p>
          <Button label={words.act.openAnyway} onClick={openAnyway} />
        </div>
      )}
    </>
  );
}

function EmailField({ work, acts: { thread }, words: { blanks }, common }: DeedBench) {
  return (
    <Field
      id="email"
      type="email"
      label={`${blanks.email} (${common.optional})`}
      hint={blanks.emailHint}
      value={emailOf(work.sources.person)}
      maxLength={limits.line}
      onInput={(text) => {
        const id = thread.workspace.newId();
        thread.person.edit((person) => giveEmail(person, text, id));
      }}
    />
  );
}
