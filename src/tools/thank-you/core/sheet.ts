import type { Sheet } from '../../../shared/core/sheet.ts';

/** A thank-you that goes out from a screen, on paper. `to` and `subject` are whole lines, `''` where there is none. */
export function letterSheet(
  { to, subject, text }: { readonly to: string; readonly subject: string; readonly text: string },
  { title, lang }: { readonly title: string; readonly lang: string },
): Sheet {
  return {
    name: 'thank-you',
    title,
    lang,
    head: [],
    parts: [{ kind: 'letter', to, subject, text }],
    foot: '',
  };
}
