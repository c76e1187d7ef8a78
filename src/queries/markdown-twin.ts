type Parts = {
  title: string;
  can: string;
  /** The MDX body. */
  body: string;
  takeaways: readonly string[];
  /** The cited sources in the order of their numbers. */
  sources: readonly { id: string; source: string }[];
  /** Question texts by id. */
  questions: ReadonlyMap<string, string>;
  /** Makes a full address of a path of the site. */
  full: (path: string) => string;
};

/** A guide as plain Markdown: components become quotes, lists and footnotes; links become full addresses. */
export function markdownTwin({ title, can, body, takeaways, sources, questions, full }: Parts): string {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const text = body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\s*<Cite\s+id="([^"]+)"\s*\/>/g, (_, ids: string) =>
      ids
        .split(/\s+/)
        .map((id) => `[^${numbers.get(id)}]`)
        .join(''),
    )
    .replace(/<Q\s+id="([^"]+)"\s*\/>/g, (_, id: string) => `> ${questions.get(id)}`)
    .replace(/<Picture\b[^>]*\/>/g, '')
    .replace(/<Letter\b([^>]*)>([\s\S]*?)<\/Letter>/g, (_, attributes: string, inner: string) =>
      quoted([...headOf(attributes), inner.trim()].join('\n\n')),
    )
    .replace(/<(Thrown|Sent)\s+label="([^"]*)">([\s\S]*?)<\/\1>/g, (_, __, label: string, inner: string) =>
      quoted(`**${label}:**\n\n${inner.trim()}`),
    )
    .replace(/<Talk>([\s\S]*?)<\/Talk>/g, (_, inner: string) => quoted(inner.trim()))
    .replace(/<OtherSide>/g, '**From the other side.**')
    .replace(/<Note\s+title="([^"]*)">/g, '**$1**')
    .replace(/<Myth\s+says="([^"]*)">/g, '**People say:** “$1”')
    .replace(/<Act\s+to="([^"]*)">([\s\S]*?)<\/Act>/g, '')
    .replace(/<\/?[A-Z][A-Za-z]*[^>]*>/g, '')
    .replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${full(path)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const parts = [
    `# ${title}`,
    can,
    text,
    '## Before you move on',
    takeaways.map((t) => `- [ ] ${t}`).join('\n'),
  ];
  if (sources.length > 0)
    parts.push(sources.map(({ source }, index) => `[^${index + 1}]: ${source}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function headOf(attributes: string): string[] {
  return [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${value}`,
  );
}
