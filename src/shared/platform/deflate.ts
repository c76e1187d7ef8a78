/** Whether this browser packs and unpacks by itself; browsers from before 2023 may not. */
export function canDeflate(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/**
 * Packs a text. The format is that of zlib (RFC 1950), not the bare one: six bytes more, and a link in which one letter was changed
 * on its way is refused instead of opened with other words.
 */
export async function deflateText(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Unpacks what `deflateText` made. Stops at `most` bytes: a few kilobytes can hold gigabytes. Never rejects. */
export async function inflateText(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'broken' | 'too-big' | 'unsupported' }
> {
  if (!canDeflate()) return { kind: 'unsupported' };
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, length] = ['', 0];
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        await reader.cancel();
        return { kind: 'too-big' };
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return { kind: 'text', text: text + decoder.decode() };
  } catch {
    // Not the bytes that we packed: cut, changed, or never ours.
    return { kind: 'broken' };
  }
}
