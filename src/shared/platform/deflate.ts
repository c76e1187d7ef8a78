/** Whether this browser packs by itself; browsers from before 2023 may not. */
export function canDeflate(): boolean {
  return typeof CompressionStream === 'function';
}

/**
 * Packs a text into characters that need no escape in an address: base64url without padding (RFC 4648, section 5). The format is that
 * of zlib (RFC 1950), not the bare one: six bytes more, and a link in which one letter was changed on its way is refused instead of
 * opened with other words.
 */
export async function deflateText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
