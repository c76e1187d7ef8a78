import { describe, expect, it } from 'vitest';
import { nobody, type Incoming } from '../../../../../src/tools/people/core/incoming.ts';
import { mergePeople } from '../../../../../src/tools/people/core/merge.ts';
import { personOf } from './person-of.ts';

const ids = () => {
  let n = 0;
  return () => `n${String((n += 1))}`;
};
const told = (name: string, said: Partial<Incoming> = {}): Incoming => ({ ...nobody, name, ...said });
const email = (text: string) => ({ kind: 'email', text }) as const;
const priya = personOf('Priya Nair', {
  organization: 'Three Rivers',
  notes: 'Mine',
  addresses: [{ id: 'a', ...email('priya@example.org') }],
});

describe('an import', () => {
  it('adds who is new, to ask unless the file says more', () => {
    const { added, filled, same, nameless } = mergePeople(
      [priya],
      [told('Ann', { addresses: [email('a@b.c')] }), told('Bo', { stage: 'met' }), told(' ')],
      ids(),
    );
    expect(added).toEqual([
      personOf('Ann', { id: 'n1', addresses: [{ id: 'n2', ...email('a@b.c') }] }),
      personOf('Bo', { id: 'n3', stage: 'met' }),
    ]);
    expect([filled.length, same, nameless]).toEqual([0, 0, 1]);
  });

  it.each([
    ['an equal address', { addresses: [email('PRIYA@example.org')], organization: 'Elsewhere' }],
    ['the same organization', { organization: 'three  rivers' }],
  ])('knows somebody by their name and %s, and leaves what they have', (_, said) => {
    const { added, filled, same } = mergePeople(
      [priya],
      [told('priya NAIR', { ...said, notes: 'Theirs' })],
      ids(),
    );
    expect([added, filled, same]).toEqual([[], [], 1]);
  });

  it('fills only what is empty, never the notes and never the stage', () => {
    const [filled] = mergePeople(
      [{ ...priya, notes: '' }],
      [
        told('Priya Nair', {
          organization: 'Three Rivers',
          role: 'Coordinator',
          relation: 'referral',
          stage: 'met',
          notes: 'Theirs',
          addresses: [email('other@example.org'), { kind: 'link', text: 'https://example.org/p' }],
        }),
      ],
      ids(),
    ).filled;
    expect(filled).toEqual({
      ...priya,
      notes: '',
      role: 'Coordinator',
      relation: 'referral',
      addresses: [...priya.addresses, { id: 'n1', kind: 'link', text: 'https://example.org/p' }],
    });
  });

  it('takes the same name elsewhere for somebody else', () => {
    expect(mergePeople([priya], [told('Priya Nair', { organization: 'Acme' })], ids()).added).toHaveLength(1);
    expect(mergePeople([priya], [told('Priya Nair')], ids()).added).toHaveLength(1);
    expect(mergePeople([personOf('Ann')], [told('Ann')], ids()).same).toBe(1);
  });

  it('compares numbers by their digits, and links without protocol and last slash', () => {
    const ann = personOf('Ann', {
      addresses: [
        { id: 'a', kind: 'phone', text: '+1 (555) 010-0199' },
        { id: 'b', kind: 'link', text: 'https://www.linkedin.com/in/ann/' },
      ],
    });
    const by = (kind: 'phone' | 'link', text: string) =>
      mergePeople([ann], [told('Ann', { organization: 'X', addresses: [{ kind, text }] })], ids()).added
        .length;
    expect([
      by('phone', '+15550100199'),
      by('link', 'linkedin.com/in/ann'),
      by('phone', '5550100199'),
    ]).toEqual([0, 0, 1]);
  });

  it('joins the rows of one person, and adds nobody twice when it is done again', () => {
    const rows = [
      told('Ann', { organization: 'Acme' }),
      told('Ann', { organization: 'ACME', role: 'Nurse' }),
    ];
    const { added } = mergePeople([], rows, ids());
    expect(added).toEqual([personOf('Ann', { id: 'n1', organization: 'Acme', role: 'Nurse' })]);
    expect(mergePeople(added, rows, ids())).toEqual({ added: [], filled: [], same: 1, nameless: 0 });
  });

  it('links people to who led to them, where exactly one person has that name', () => {
    const leaderOf = (leader: string, existing = [priya]) =>
      mergePeople(existing, [told('Sam', { introducedBy: leader })], ids()).added[0]?.introducedBy;
    expect(leaderOf('PRIYA nair')).toBe('priya-nair');
    expect(leaderOf('Nobody')).toBeNull();
    expect(leaderOf('Sam')).toBeNull();
    expect(leaderOf('Priya Nair', [priya, { ...priya, id: 'other', organization: 'Acme' }])).toBeNull();
    expect(
      mergePeople([], [told('Sam', { introducedBy: 'Ann' }), told('Ann')], ids()).added[0]?.introducedBy,
    ).toBe('n2');
    const sam = personOf('Sam');
    expect(mergePeople([priya, sam], [told('Sam', { introducedBy: 'Priya Nair' })], ids()).filled).toEqual([
      { ...sam, introducedBy: 'priya-nair' },
    ]);
  });
});
