import changelog from '../../CHANGELOG.md?raw';

/** One day's entry of CHANGELOG.md: what changed, for each kind of reader. `day` is `YYYY-MM-DD`. */
export type Change = { day: string; parts: { reader: string; items: string[] }[] };

/** CHANGELOG.md, newest first. Its form: `## YYYY-MM-DD`, under it `### <reader>`, under that a list. */
export function changes(text: string = changelog): Change[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((entry) => {
      const [day = '', ...parts] = entry.split(/^### /m);
      return {
        day: day.trim(),
        parts: parts.map((part) => {
          const [reader = '', ...lines] = part.split('\n');
          return { reader: reader.trim(), items: itemsOf(lines.join('\n')) };
        }),
      };
    });
}

function itemsOf(list: string): string[] {
  return list
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(/\s+/g, ' ').replaceAll('`', '').trim());
}
