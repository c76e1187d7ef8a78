import { describe, expect, it } from 'vitest';
import { pageAddresses, standingOf } from '../../src/addresses.ts';
import { sheets } from '../../src/sheets/registry.ts';
import { tools } from '../../src/tools/registry.ts';

const guides = new Set(['dress', 'reach-out']);

describe('standingOf', () => {
  it.each(pageAddresses)('says that %s is live', (address) => {
    expect(standingOf(address, guides)).toBe('live');
  });

  it('says that a guide is live by its slug', () => {
    expect(standingOf('/guides/dress/', guides)).toBe('live');
    expect(standingOf('/guides/undress/', guides)).toBe('unknown');
  });

  it.each([
    ...tools.map(({ id, isLive }) => [`/tools/${id}/`, isLive] as const),
    ...tools.map(({ id, isLive }) => [`/embed/${id}/`, isLive] as const),
    ...sheets.map(({ id, isLive }) => [`/worksheets/${id}/`, isLive] as const),
  ])('says of %s what its row says', (address, isLive) => {
    expect(standingOf(address, guides)).toBe(isLive ? 'live' : 'planned');
  });

  it.each([
    '',
    '/guides',
    '/guides/dress',
    '/guides/dress/more/',
    '/guides/dress//',
    '/guides//',
    'guides/dress/',
    '/tools/hammer/',
    '/worksheets/outreach/',
    '/templates/email/',
    '/nowhere/',
  ])('does not know "%s"', (address) => {
    expect(standingOf(address, guides)).toBe('unknown');
  });
});

describe('pageAddresses', () => {
  it('names each page once, between slashes', () => {
    expect(new Set(pageAddresses).size).toBe(pageAddresses.length);
    expect(pageAddresses.filter((address) => !/^\/([a-z-]+\/)*$/.test(address))).toEqual([]);
  });
});
