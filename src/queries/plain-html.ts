import { host } from '../host.config.ts';
import { sheetLabelsOf, toolLabelsOf, type Language } from '../i18n/languages.ts';
import { sheetHtml } from '../shared/core/sheet-html.ts';
import type { Sheet, SheetPart } from '../shared/core/sheet.ts';
import { sheetFor, type ToolId } from '../tools/registry.ts';
import { blanksById, piecesOf, templatesForTools } from './messages.ts';
import { sampleAgenda } from './sample-agenda.ts';
import { blankSheet, worksheets } from './worksheets.ts';

/** A tool’s content as HTML alone, for sites that show neither frames nor scripts: a list, templates, or its worksheet. */
export async function plainHtml(tool: ToolId, lang: Language): Promise<string> {
  const { foot } = sheetLabelsOf(lang);
  if (tool === 'question-builder') return sheetHtml(await sampleAgenda(lang, foot));
  if (tool === 'outreach') return sheetHtml(await messages(lang, foot));
  const worksheet = (await worksheets()).find(({ id }) => id === sheetFor[tool]);
  if (worksheet === undefined) throw new Error(`src/tools/registry.ts: ${tool} has no worksheet`);
  return sheetHtml({ ...blankSheet(worksheet, lang), foot: host.name });
}

/** The e-mails to a stranger, with their blanks in brackets. */
async function messages(lang: Language, foot: string): Promise<Sheet> {
  const blanks = await blanksById();
  const open = (text = '') =>
    piecesOf(text, blanks)
      .map((piece) => (piece.kind === 'words' ? piece.text : `[${piece.blank.label}]`))
      .join('');
  const found = (await templatesForTools('email')).filter(({ relation }) => relation === 'cold');
  const parts = found
    .flatMap((template) => template.approaches ?? [])
    .flatMap(({ name, when, subject, text }): SheetPart[] => [
      { kind: 'heading', text: name },
      { kind: 'hint', text: when },
      { kind: 'letter', to: '', subject: open(subject), text: open(text) },
    ]);
  const { title } = toolLabelsOf(lang).outreach;
  return { name: 'messages', title, lang, head: [], parts, foot };
}
