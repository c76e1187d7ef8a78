import { emailOf } from './core/contact.ts';
import type { Draft } from './core/draft.ts';
import type { Mail } from '../../shared/core/mailto.ts';
import type { Sources } from './core/sources.ts';

/** The e-mail as programs take it. */
export const mailOf = ({ plain }: Draft, { person }: Sources): Mail => ({
  to: emailOf(person),
  subject: plain.subject,
  body: plain.text,
});

/** Hands a `mailto:` address to the mail program. A link is followed, so that the page stays where it is. */
export function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
