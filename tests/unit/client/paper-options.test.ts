import { describe, expect, it, vi } from 'vitest';

// The module defines an element, and here is no browser that has them.
vi.stubGlobal('HTMLElement', EventTarget);
const { paperOf } = await import('../../../src/client/paper-options.ts');

describe('paperOf', () => {
  it.each([
    'en-US',
    'en-CA',
    'fr-CA',
    'es-MX',
    'es-CO',
    'en-us',
    'zh-Hans-US',
    'es-419-MX',
    'en-US-u-hc-h23',
  ])('offers Letter to %s', (language) => {
    expect(paperOf(language)).toBe('letter');
  });

  it.each(['en-GB', 'de-DE', 'en', 'es', 'es-ES', 'pt-BR', 'zh-Hans-CN', 'sv', 'us', '', 'not a tag'])(
    'offers A4 to %j',
    (language) => {
      expect(paperOf(language)).toBe('a4');
    },
  );
});
