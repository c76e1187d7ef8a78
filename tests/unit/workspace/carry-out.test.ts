import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/workspace/carry-out.ts';
import { makeBackup } from '../../../src/storage/core/backup.ts';
import { eraseAll } from '../../../src/storage/core/plan.ts';
import { planRestore } from '../../../src/storage/core/restore.ts';
import { typeOf } from '../../../src/workspace/core/records.ts';
import { textsOf } from '../../../src/workspace/texts.ts';
import { smallWorkspace } from '../../support/small-workspace.ts';

function withWork() {
  const small = smallWorkspace();
  const goal = small.workspace.record('goal', 'a');
  const desk = small.workspace.record('desk');
  goal.edit((value) => ({ ...value, title: 'Why?' }));
  desk.edit((value) => ({ ...value, goalId: 'a' }));
  small.browser.texts.set('askwell:person/p:rescued', 'kept aside');
  return { ...small, goal, desk };
}

describe('erasing everything', () => {
  it('leaves nothing, in storage and on the page, and brings back the very bytes', () => {
    const { workspace, browser, goal, pass } = withWork();
    const erased = carryOut(workspace, eraseAll, 'drop');
    expect(browser.texts.size).toBe(0);
    expect(goal.$state.get().value.title).toBe('');
    pass(1000);
    expect(browser.texts.size).toBe(0);
    expect(erased.kind === 'saved' && erased.undo()).toEqual({ kind: 'saved' });
    expect(goal.$state.get().value.title).toBe('Why?');
    expect([...browser.texts.keys()].sort()).toEqual([
      ...['askwell:desk', 'askwell:goal/a', 'askwell:person/p:rescued'],
    ]);
  });

  it('erases words that found no room, and brings them back too', () => {
    const { workspace, browser, goal, pass } = withWork();
    workspace.flush();
    browser.room = 0;
    goal.edit((value) => ({ ...value, notes: 'No room' }));
    pass(300);
    browser.room = Infinity;
    const erased = carryOut(workspace, eraseAll, 'drop');
    expect([browser.texts.size, goal.$state.get().value.notes]).toEqual([0, '']);
    if (erased.kind === 'saved') erased.undo();
    expect(goal.$state.get().value.notes).toBe('No room');
  });

  it('keeps what another act wrote between it and its undo', () => {
    const { workspace, goal } = withWork();
    const erased = carryOut(workspace, eraseAll, 'drop');
    workspace.record('person', 'new').edit((value) => ({ ...value, name: 'Dana' }));
    if (erased.kind === 'saved') erased.undo();
    expect(goal.$state.get().value.title).toBe('Why?');
    expect(textsOf(workspace).get('person/new')).toContain('Dana');
  });

  it('changes nothing where the storage is blocked or refuses', () => {
    const { workspace, tab, browser } = withWork();
    workspace.flush();
    const before = new Map(browser.texts);
    tab.failure = () => new Error('no');
    expect(carryOut(workspace, eraseAll, 'drop')).toEqual({ kind: 'blocked', reason: 'refused' });
    tab.isRefused = true;
    expect(carryOut(workspace, eraseAll, 'drop')).toEqual({ kind: 'blocked', reason: 'refused' });
    expect(browser.texts).toEqual(before);
  });
});

describe('a restore', () => {
  it('is made on what was typed a moment ago, and shows at once', () => {
    const { workspace, goal } = withWork();
    const backup = makeBackup(textsOf(workspace), '2026-11-02T08:00:00.000Z');
    goal.edit((value) => ({ ...value, title: 'Changed', notes: 'Later' }));
    const done = carryOut(workspace, (texts) => planRestore(texts, backup, 'replace', typeOf).plan, 'drop');
    expect(goal.$state.get().value).toMatchObject({ title: 'Why?', notes: '' });
    if (done.kind === 'saved') done.undo();
    expect(goal.$state.get().value).toMatchObject({ title: 'Changed', notes: 'Later' });
  });
});
