import { sheetMarkdown, sheetText } from '../../shared/core/sheet-text.ts';
import { saveFile } from '../../shared/platform/save-file.ts';
import { mailFile } from './core/mail-file.ts';
import { messageSheet } from './core/sheet.ts';
import type { DeedBench } from './Deeds.tsx';
import { mailOf } from './mail-of.ts';

/** Hands the message to the person as a file: a draft for the mail program, plain text, or Markdown. */
export function saveMessage(format: 'eml' | 'txt' | 'md', { draft, work, words, common }: DeedBench): void {
  const sheet = messageSheet(draft, work.values['their-name'] ?? '', {
    lang: common.lang,
    ...words.sheet,
    to: words.letter.to,
    subject: words.letter.subjectLabel,
  });
  const file = {
    eml: () => ({ type: 'message/rfc822', text: mailFile(mailOf(draft, work.sources)) }),
    txt: () => ({ type: 'text/plain', text: sheetText(sheet) }),
    md: () => ({ type: 'text/markdown', text: sheetMarkdown(sheet) }),
  }[format]();
  saveFile({ name: `${sheet.name}.${format}`, ...file });
}
