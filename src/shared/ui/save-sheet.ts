import type { Sheet } from '../core/sheet.ts';
import { sheetMarkdown, sheetText } from '../core/sheet-text.ts';
import { saveFile } from '../platform/save-file.ts';

/** The forms in which a sheet can be kept. */
export type SheetFile = 'docx' | 'md' | 'txt';

/** Offers a sheet as a download. The writer of Word documents is large, and is loaded here for the one who asks for it. */
export async function saveSheet(sheet: Sheet, form: SheetFile): Promise<void> {
  const name = `${sheet.name}.${form}`;
  if (form === 'docx') {
    const { docxType, sheetDocx } = await import('../documents/docx.ts');
    saveFile({ name, type: docxType, text: await sheetDocx(sheet) });
  } else if (form === 'md') {
    saveFile({ name, type: 'text/markdown', text: sheetMarkdown(sheet) });
  } else {
    saveFile({ name, type: 'text/plain', text: sheetText(sheet) });
  }
}
