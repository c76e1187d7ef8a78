/** WCAG 2.2 relative luminance of `#rrggbb`, 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colors, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of the accent on white: focus rings and small marks are drawn in it (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = 4.5;

/** Says what is wrong with a host's accent color, or nothing. */
export function accentProblem(accent: string | undefined): string | undefined {
  if (accent === undefined) return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(accent)) {
    return `src/host.config.ts, accent: found "${accent}"; expected a color like #7a1f3d`;
  }
  const ratio = contrast(accent, '#ffffff');
  if (ratio >= LEAST) return undefined;
  return `src/host.config.ts, accent: ${accent} has a contrast of ${ratio.toFixed(2)} on white; expected ${LEAST} or more. Pick a darker one.`;
}
