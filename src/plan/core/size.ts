/** Bytes as kilobytes of a thousand, in words for a reader: at least 1, whole. */
export function kilobytes(bytes: number, lang: string): string {
  return Math.max(1, Math.round(bytes / 1000)).toLocaleString(lang);
}
