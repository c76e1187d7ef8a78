import { useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Draft } from './core/draft.ts';
import { emailOf, giveEmail } from './core/contact.ts';
import { mailtoOf, type Mail as MailText } from './core/mailto.ts';
import type { DeedBench } from './Deeds.tsx';
import { openMail } from './open-mail.ts';
import type { Work } from './use-draft.ts';

/** The e-mail as programs take it. */
export const mailOf = (draft: Draft, { person }: Work['sources']): MailText => ({
  to: emailOf(person),
  subject: draft.plain.subject,
  body: draft.plain.text,
});

/** To whom, and the mail program. */
export function Mail({ draft, work, acts, words, common, attempt, open: left }: DeedBench) {
  const [long, setLong] = useState<string>();
  const mail = mailtoOf(mailOf(draft, work.sources));
  const open = () => {
    if (mail.kind === 'fits') openMail(mail.href);
    setLong(mail.kind === 'long' ? mail.href : undefined);
  };
  return (
    <>
      <Field
        id="email"
        type="email"
        label={`${words.blanks.email} (${common.optional})`}
        hint={words.blanks.emailHint}
        value={emailOf(work.sources.person)}
        maxLength={limits.line}
        onInput={(text) => {
          const id = acts.thread.workspace.newId();
          acts.thread.person.edit((person) => giveEmail(person, text, id));
        }}
      />
      <p class="row" data-needs="popups">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            attempt({ verb: 'open', open: left.all, run: open });
          }}
        >
          {words.act.mail}
        </button>
      </p>
      {long !== undefined && long === mail.href && (
        <p class="problem" role="alert">
          {words.act.mailLong}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              openMail(long);
            }}
          >
            {words.act.openAnyway}
          </button>
        </p>
      )}
    </>
  );
}
