import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../../../src/talks/core/owed.ts';
import * as next from '../../../../../src/tools/reflection/core/next.ts';
import { emptyRecords, exampleRecords } from '../../../../support/example-records.ts';

const empty = emptyRecords.conversation;
const talk = (
  id: string,
  change: Partial<Talk['conversation']> = {},
  person = emptyRecords.person,
): Talk => ({
  conversation: { ...empty, id, ...change },
  person: { ...person, name: id },
});
const onDay = (on: string) => ({ day: { ...empty.day, on } });
const after = (...talks: Talk[]) => next.nextTalk([talk('here'), ...talks], 'here', '2026-11-10')?.id;

describe('nextTalk', () => {
  it('is the one with the nearest day, and before those without one', () => {
    expect(after(talk('none'), talk('late', onDay('2026-12-01')), talk('soon', onDay('2026-11-10')))).toBe(
      'soon',
    );
    expect(after(talk('none'))).toBe('none');
    expect(next.nextTalk([talk('here'), talk('x')], 'here', '2026-11-10')).toEqual({ id: 'x', name: 'x' });
  });

  it('is none that was held, thanked for or closed', () => {
    const ended = { day: { ...empty.day, endedAt: '2026-11-09T12:00:00.000Z' } };
    const thanked = { thanks: { ...empty.thanks, sentOn: '2026-11-09' } };
    const closed = { ...emptyRecords.person, stage: 'closed' as const };
    expect(
      after(talk('past', onDay('2026-11-09')), talk('ended', ended), talk('thanked', thanked)),
    ).toBeUndefined();
    expect(after(talk('closed', {}, closed))).toBeUndefined();
  });
});

describe('askNext', () => {
  it('puts a changed question on another list once, and takes it off again', () => {
    const asked = next.askNext(empty, 'tom', 'How do people get in?');
    expect(asked.questions).toMatchObject([{ id: 'd-tom', text: 'How do people get in?', stage: 'fit' }]);
    expect(next.askNext(asked, 'tom', 'Other words')).toBe(asked);
    expect(next.askNoMore(asked, 'tom').questions).toEqual([]);
  });
});

describe('findOut', () => {
  it('puts it with what is not known, once, and takes it away again', () => {
    const { goal } = exampleRecords;
    const changed = next.findOut(goal, 'tom', ' Who leaves? ');
    expect(changed.unknowns.at(-1)).toEqual({ id: 'd-tom', text: 'Who leaves?' });
    expect(next.findOut(changed, 'tom', 'Other words')).toBe(changed);
    expect(next.findOut(goal, 'tom', goal.unknowns[0]?.text ?? '')).toBe(goal);
    expect(next.findOut(goal, 'tom', ' ')).toBe(goal);
    expect(next.findOutNoMore(changed, 'tom')).toEqual(goal);
  });
});

describe('changedId', () => {
  it('is never longer than an id may be', () => {
    expect(next.changedId('x'.repeat(64))).toHaveLength(64);
  });
});
