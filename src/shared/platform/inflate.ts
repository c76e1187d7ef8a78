/** What unpacking gave. `unsupported`: this browser can’t unpack. */
export type Inflated =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'broken' | 'too-big' | 'unsupported' };

/** Unpacks what `deflateText` made. Stops at `most` bytes: a few kilobytes can hold gigabytes. Never rejects. */
export async function inflateText(packed: string, most: number): Promise<Inflated> {
  if (typeof DecompressionStream !== 'function') return { kind: 'unsupported' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, length] = ['', 0];
  try {
    const reader = new Blob([bytesOf(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))
      .getReader();
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
    // Not what we packed: cut, changed, or never ours.
    return { kind: 'broken' };
  }
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (byte) => byte.charCodeAt(0));
