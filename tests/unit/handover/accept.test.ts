import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, join } from '../../../src/handover/accept.ts';
import { handedKinds, handedOf } from '../../../src/handover/core/handed.ts';
import { browserDisk } from '../../../src/storage/browser.ts';
import { threadOf } from '../../../src/workspace/thread.ts';
import { createWorkspace } from '../../../src/workspace/workspace.ts';
import { anyHanded, filled } from '../../support/any-handed.ts';
import { FakeBrowser, fakeTime } from '../../support/fake-storage.ts';
import { fullRecords } from '../../support/full-records.ts';
import { runs } from '../../support/property.ts';
import { savedBy } from '../../support/saved-fixtures.ts';

/** A thread over a browser in which one record of each kind is stored; or over an empty one. */
function opened(isEmpty = false) {
  const browser = new FakeBrowser();
  if (!isEmpty) {
    for (const [name, { slot }] of Object.entries(fullRecords)) {
      browser.texts.set(`askwell:${slot}`, savedBy(name, name === 'conversation' ? 2 : 1)!.trim());
    }
  }
  const tab = browser.tab();
  const { timers, now } = fakeTime();
  let count = 0;
  const newId = () => `new${String((count += 1))}`;
  const thread = threadOf(createWorkspace({ disk: browserDisk(tab), now, newId, timers }));
  return { browser, tab, thread, stored: () => new Map(browser.texts) };
}

type Stored = ReadonlyMap<string, string>;
const deskIn = (stored: Stored): unknown =>
  (JSON.parse(stored.get('askwell:desk') ?? '{}') as { data?: unknown }).data;
const others = (stored: Stored) => [...stored].filter(([name]) => name !== 'askwell:desk').sort();
const namesIn = (stored: Stored) => [...stored.keys()].sort();

describe('accepting', () => {
  it('stores new records and takes them up', () => {
    const { thread, stored } = opened(true);
    const { isKept } = accept(thread, handedOf('conversation', filled));
    expect(isKept).toBe(true);
    expect(namesIn(stored()).map((name) => name.replace(/\/.*/, ''))).toEqual([
      'askwell:conversation',
      'askwell:desk',
      'askwell:goal',
      'askwell:person',
      'askwell:pitch',
    ]);
    expect(thread.conversation.$state.get().value.questions[0]?.text).toBe('What did yesterday look like?');
    expect(thread.person.$state.get().value.name).toBe('Tom Lindgren');
    expect(thread.goal.$state.get().value.title).toBe(filled.goal.title);
    expect(thread.pitch.$state.get().value.now).toBe(filled.pitch.now);
  });

  it('never changes what was there, whatever was handed over, and its undo takes back what it added', () => {
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const { thread, stored } = opened();
        const before = stored();
        const { undo } = accept(thread, handed);
        const after = stored();
        expect(others(after).filter(([name]) => before.has(name))).toEqual(others(before));
        undo();
        expect(others(stored())).toEqual(others(before));
        expect(deskIn(stored())).toEqual(deskIn(before));
      }),
      runs,
    );
  });

  it('of a pitch leaves the conversation on the desk', () => {
    const { thread, stored } = opened();
    accept(thread, handedOf('pitch', filled));
    expect(deskIn(stored())).toMatchObject({ pitchId: 'new1', goalId: 'g1', conversationId: 'c1' });
  });

  it('of questions leaves the pitch on the desk', () => {
    const { thread, stored } = opened();
    accept(thread, handedOf('questions', filled));
    expect(deskIn(stored())).toMatchObject({ pitchId: 'p1', goalId: 'new1', conversationId: 'new3' });
  });

  it('undone later leaves what was taken up since', () => {
    const { thread, stored } = opened();
    const { undo } = accept(thread, handedOf('message', filled));
    thread.takeUp('c1');
    thread.desk.edit((desk) => ({ ...desk, pitchId: 'p9' }));
    undo();
    expect(deskIn(stored())).toMatchObject({ conversationId: 'c1', pitchId: 'p9' });
  });

  it.each(handedKinds)('says where it could not be saved: %s', (kind) => {
    const { browser, thread } = opened(true);
    browser.room = 10;
    expect(accept(thread, handedOf(kind, filled)).isKept).toBe(false);
  });
});

describe('joining', () => {
  it('adds the questions to the talk on the desk, and its undo takes away just these', () => {
    const { thread } = opened();
    const [question] = filled.conversation.questions;
    const questions = [question!, { ...question!, id: 'q2', text: 'Why?' }];
    const handed = handedOf('questions', { ...filled, conversation: { ...filled.conversation, questions } });
    const { count, undo, isKept } = join(thread, handed);
    expect({ count, isKept }).toEqual({ count: 1, isKept: true });
    const { edit, $state } = thread.conversation;
    const texts = () => $state.get().value.questions.map(({ text }) => text);
    expect(texts()).toEqual(['What did yesterday look like?', 'Why?']);
    edit((value) => ({ ...value, minutes: 45 }));
    undo();
    expect(texts()).toEqual(['What did yesterday look like?']);
    expect($state.get().value.minutes).toBe(45);
  });

  it('changes no record but the talk on the desk, and keeps all that is in it', () => {
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const { thread, stored } = opened();
        const before = stored();
        const { undo } = join(thread, handed);
        const rest = (all: Stored) => [...all].filter(([name]) => name !== 'askwell:conversation/c1').sort();
        expect(rest(stored())).toEqual(rest(before));
        const { questions, ...others } = thread.conversation.$state.get().value;
        const { questions: mine, ...kept } = filled.conversation;
        expect(others).toEqual(kept);
        expect(questions).toEqual(expect.arrayContaining([...mine]));
        undo();
        expect(thread.conversation.$state.get().value).toEqual(filled.conversation);
      }),
      runs,
    );
  });
});
