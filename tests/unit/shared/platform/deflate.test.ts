import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canDeflate, deflateText } from '../../../../src/shared/platform/deflate.ts';
import { inflateText } from '../../../../src/shared/platform/inflate.ts';
import { anyText, runs } from '../../../support/property.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a packed text', () => {
  it('has only characters that need no escape in an address, and comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (any) => {
        // No encoding carries half a character, and a mark at the start is no part of the text.
        const text = `{${any.toWellFormed()}`;
        const packed = await deflateText(text);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await inflateText(packed, 100_000)).toEqual({ kind: 'text', text });
      }),
      runs,
    );
  });

  it('is not unpacked beyond the limit', async () => {
    const packed = await deflateText('x'.repeat(1000));
    expect(await inflateText(packed, 1000)).toMatchObject({ kind: 'text' });
    expect(await inflateText(packed, 999)).toEqual({ kind: 'too-big' });
  });

  it('is unpacked where a character stands across two pieces of the stream', async () => {
    const text = '🙂é'.repeat(60_000);
    expect(await inflateText(await deflateText(text), 1_000_000)).toEqual({ kind: 'text', text });
  });

  it.each(['', 'A', 'AAAA', 'é', 'eJwLAAAA'])('is broken where it is %j', async (packed) => {
    expect(await inflateText(packed, 1000)).toEqual({ kind: 'broken' });
  });

  it('is broken where its bytes are no text', async () => {
    const bytes = new Blob([new Uint8Array([0xff, 0xfe])]).stream();
    const squeezed = new Response(bytes.pipeThrough(new CompressionStream('deflate')));
    const packed = Buffer.from(await squeezed.arrayBuffer()).toString('base64url');
    expect(await inflateText(packed, 1000)).toEqual({ kind: 'broken' });
  });
});

describe('an old browser', () => {
  it('says that it can neither pack nor unpack', async () => {
    expect(canDeflate()).toBe(true);
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(canDeflate()).toBe(false);
    expect(await inflateText('eJwDAAAAAAE', 1000)).toEqual({ kind: 'unsupported' });
  });
});
