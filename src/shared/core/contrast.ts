/** WCAG 2.2 relative luminance of `#rrggbb`, 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex)
    .map((value) => value / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2.2 contrast ratio of two `#rrggbb` colors, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of an accent: focus rings and small marks are drawn in it (WCAG 2.2, 1.4.3 and 1.4.11). */
export const leastContrast = 4.5;

/** The site’s light paper, `--paper` of the tokens, as `#rrggbb`. It is darker than white, so what passes here passes there. */
export const paper = '#fdfaf4';

/** Whether a text is a color that the site takes as an accent: `#` and six digits. */
export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The color itself where it reaches the least contrast on `ground`, else the first darker one of the same hue that does. */
export function nearestPassing(color: string, ground: string = paper): string {
  for (let kept = 100; kept > 0; kept -= 1) {
    const darker = `#${channels(color)
      .map((value) => Math.floor((value * kept) / 100))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`;
    if (contrast(darker, ground) >= leastContrast) return darker;
  }
  return '#000000';
}
