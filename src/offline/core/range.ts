/** The first and the last byte of a part of a file, counted from 0. */
export type Range = { readonly first: number; readonly last: number };

/**
 * The part that a request’s `Range` header asks for (RFC 9110, 14.1.2), as viewers of PDFs do.
 *
 * @param size The bytes of the whole file.
 * @returns Undefined for several parts, for other units and for a part that is not there: the answer is the whole file then.
 */
export function rangeOf(header: string | null, size: number): Range | undefined {
  const [, start = '', end = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (start === '' && end === '') return undefined;
  const first = start === '' ? Math.max(size - Number(end), 0) : Number(start);
  const last = start === '' || end === '' ? size - 1 : Math.min(Number(end), size - 1);
  return first <= last ? { first, last } : undefined;
}
