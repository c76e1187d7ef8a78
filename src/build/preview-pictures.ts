import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { render } from 'takumi-js';
import { host } from '../host.config.ts';
import { readPages } from './html-files.ts';

const WIDTH = 1200;
const HEIGHT = 630;

/** Pictures that were drawn before, by what is on them: a build draws only what changed. */
const CACHE = '.cache/preview-pictures';

/** The face of the pictures. Pages themselves download no font. */
const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';

const ink = '#1b2233';
const soft = '#4a5166';
const paper = '#fdfbf6';
const thread = '#c5281c';

type Node = { type: string; props: { style: Record<string, unknown>; children?: Node | Node[] | string } };

const box = (style: Record<string, unknown>, children?: Node[] | string): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

/** The thread down the left edge, with one knot beside the title. */
const threadMarks = [
  box({ position: 'absolute', left: 111, top: 0, width: 6, height: HEIGHT, backgroundColor: thread }),
  box({
    position: 'absolute',
    left: 96,
    top: 84,
    width: 36,
    height: 36,
    borderRadius: 18,
    border: `7px solid ${thread}`,
    backgroundColor: paper,
  }),
];

/** The picture: title and first sentence on paper, hung on the thread, with the site's name. Long titles are set smaller. */
function drawing(title: string, line2: string): Node {
  const fontSize = title.length > 34 ? 76 : 96;
  const words = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: '70px 90px 64px 190px',
    },
    [
      box({ flexDirection: 'column', gap: 30 }, [
        box({ fontSize, lineHeight: 1.08, color: ink, letterSpacing: -1 }, title),
        box({ fontSize: 36, lineHeight: 1.4, color: soft }, line2),
      ]),
      box({ fontSize: 40, color: ink }, host.name),
    ],
  );
  return box({ width: WIDTH, height: HEIGHT, backgroundColor: paper, fontFamily: 'Book' }, [
    ...threadMarks,
    words,
  ]);
}

/** Draws the Open Graph picture of every page that names one of ours. Returns a line for the log. */
export async function makePreviewPictures(out: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  mkdirSync(join(out, 'og'), { recursive: true });
  const font = readFileSync(FONT);
  let drawn = 0;
  const wanted = readPages(out).flatMap(({ html }) => {
    const root = parse(html);
    const [, name] =
      /\/og\/([^"/]+\.png)$/.exec(
        root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
      ) ?? [];
    const text = (selector: string) => root.querySelector(selector)?.text.trim().replace(/\s+/g, ' ') ?? '';
    return name ? [{ name, picture: drawing(text('h1') || host.name, text('.can, .lead')) }] : [];
  });
  for (const { name, picture } of wanted) {
    const key = createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 24);
    const cached = join(CACHE, `${key}.png`);
    if (!existsSync(cached)) {
      const fonts = [{ name: 'Book', data: font, weight: 600 as const }];
      writeFileSync(
        cached,
        await render(picture as never, { width: WIDTH, height: HEIGHT, format: 'png', fonts }),
      );
      drawn += 1;
    }
    writeFileSync(join(out, 'og', name), readFileSync(cached));
  }
  return `${wanted.length} (${drawn} drawn now)`;
}
