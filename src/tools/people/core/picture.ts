import type { Person } from '../../../workspace/core/person.ts';

/** Somebody in the picture, or “You” at its start. `x` and `y` are the middle of their dot. */
export type Dot = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Their role, cut to what fits; `''` where it is not said. */
  readonly under: string;
  readonly stage: Person['stage'] | null;
};

/** A line from one dot to another: it runs level between the name and the role, and bends where the words end. */
export type Curve = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** The picture of who led to whom, laid out. All lengths are in pixels at its natural size. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  readonly curves: readonly Curve[];
};

/** The room that a person takes: their words stand to the right of the dot. */
export const room = {
  column: 250,
  you: 110,
  row: 54,
  edge: 16,
  words: 14,
  bend: 48,
  nameLetters: 22,
  letters: 30,
  name: -7,
  under: 17,
} as const;

/** The radius of a dot. */
export const radius = 6;

/** Whether a dot is full: those who were talked to are, those who are still ahead are rings. */
export function isFull(stage: Dot['stage']): boolean {
  return stage === null || stage === 'met' || stage === 'thanked' || stage === 'keep-warm';
}

/** A text cut to a number of letters. */
export function toFit(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Where a curve begins to bend, and the two points that bend it; then its end, which is `to`. */
export function bends({ from, to }: Curve): {
  readonly start: readonly [number, number];
  readonly by: readonly [number, number, number, number, number, number];
} {
  const start = to[0] - room.bend;
  const middle = to[0] - room.bend / 2;
  return { start: [start, from[1]], by: [middle, from[1], middle, to[1], to[0], to[1]] };
}

/** A curve as the path of an SVG. */
export function pathOf(curve: Curve): string {
  const { start, by } = bends(curve);
  return `M${curve.from.join(' ')}L${start.join(' ')}C${by.join(' ')}`;
}

/** The colors of a picture that is kept: those of paper, whatever the page’s are. */
export const onPaper = {
  paper: '#ffffff',
  ink: '#1d2433',
  soft: '#4d5463',
  line: '#b5b1a8',
  thread: '#b4262a',
} as const;

const escaped = (text: string): string =>
  text
    // What XML 1.0 can’t hold, even escaped.
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The picture as a file of its own. */
export function svgText({ width, height, dots, curves }: Picture, title: string): string {
  const { paper, ink, soft, line, thread } = onPaper;
  const font = 'font-family="system-ui, sans-serif"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...curves.map((curve) => `<path d="${pathOf(curve)}" fill="none" stroke="${line}" stroke-width="2"/>`),
    ...dots.flatMap(({ x, y, name, under, stage }) => [
      `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" fill="${isFull(stage) ? thread : paper}" stroke="${thread}" stroke-width="2"/>`,
      `<text x="${String(x + room.words)}" y="${String(y + room.name)}" ${font} font-size="15" font-weight="600" fill="${ink}">${escaped(name)}</text>`,
      `<text x="${String(x + room.words)}" y="${String(y + room.under)}" ${font} font-size="12" fill="${soft}">${escaped(under)}</text>`,
    ]),
    '</svg>',
    '',
  ].join('\n');
}
