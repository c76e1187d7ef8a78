import { contrast, isColor, leastContrast } from '../shared/core/contrast.ts';

/** Says what is wrong with a host's accent color, or nothing. */
export function accentProblem(accent: string | undefined): string | undefined {
  if (accent === undefined) return undefined;
  if (!isColor(accent)) {
    return `src/host.config.ts, accent: found "${accent}"; expected a color like #7a1f3d`;
  }
  const ratio = contrast(accent, '#ffffff');
  if (ratio >= leastContrast) return undefined;
  return `src/host.config.ts, accent: ${accent} has a contrast of ${ratio.toFixed(2)} on white; expected ${leastContrast} or more. Pick a darker one.`;
}
