import { describe, expect, it } from 'vitest';
import { readEnvelope } from '../../../src/storage/core/envelope.ts';
import type { Stored } from '../../../src/storage/core/plan.ts';
import { rereadAll, textsOf } from '../../../src/workspace/texts.ts';
import { smallWorkspace } from '../../support/small-workspace.ts';

function titleIn(texts: Stored, slot = 'goal/a'): unknown {
  const read = readEnvelope(texts.get(slot) ?? '', slot);
  return read.kind === 'envelope' ? (read.envelope.data as { title: string }).title : undefined;
}

function withGoal(title = 'Stored') {
  const small = smallWorkspace();
  const goal = small.workspace.record('goal', 'a');
  const type = (text: string) => {
    goal.edit((value) => ({ ...value, title: text }));
  };
  type(title);
  small.pass(300);
  return { ...small, goal, type };
}

describe('all texts', () => {
  it('are what is stored, copies included', () => {
    const { workspace, browser, textAt } = withGoal();
    browser.texts.set('askwell:ticks:before', 'old');
    browser.texts.set('other', 'not ours');
    expect(textsOf(workspace)).toEqual(
      new Map([
        ['goal/a', textAt('goal/a')],
        ['ticks:before', 'old'],
      ]),
    );
  });

  it('hold what waits or found no room, as if it were saved', () => {
    const { workspace, browser, type, pass } = withGoal();
    type('Waiting');
    expect(titleIn(textsOf(workspace))).toBe('Waiting');
    browser.room = 0;
    pass(300);
    expect(workspace.$status.get()).toEqual({ kind: 'full' });
    expect(titleIn(textsOf(workspace))).toBe('Waiting');
  });

  it('hold what is in memory where the storage is blocked, and no untouched records', () => {
    const { workspace, tab } = smallWorkspace();
    tab.isRefused = true;
    workspace.record('desk');
    workspace.record('goal', 'a').edit((value) => ({ ...value, title: 'In memory' }));
    const texts = textsOf(workspace);
    expect([...texts.keys()]).toEqual(['goal/a']);
    expect(titleIn(texts)).toBe('In memory');
  });

  it('hold the stored text of a record that may not be written', () => {
    const { workspace, browser } = smallWorkspace();
    browser.texts.set('askwell:goal/a', '{');
    workspace.record('goal', 'a').edit((value) => ({ ...value, title: 'Lost?' }));
    expect(textsOf(workspace).get('goal/a')).toBe('{');
  });
});

describe('reading again', () => {
  it('shows what was written behind the records’ backs', () => {
    const { workspace, goal, disk, textAt } = withGoal();
    disk.write('goal/a', (textAt('goal/a') ?? '').replace('Stored', 'Restored'));
    expect(goal.$state.get().value.title).toBe('Stored');
    rereadAll(workspace, 'keep');
    expect(goal.$state.get().value.title).toBe('Restored');
  });

  it('joins edits that are not saved, and saves both', () => {
    const { workspace, goal, disk, textAt, pass } = withGoal();
    goal.edit((value) => ({ ...value, notes: 'Mine' }));
    disk.write('goal/a', (textAt('goal/a') ?? '').replace('Stored', 'Restored'));
    rereadAll(workspace, 'keep');
    pass(300);
    expect(goal.$state.get().value).toMatchObject({ title: 'Restored', notes: 'Mine' });
    expect(textAt('goal/a')).toMatch(/Restored.*Mine/);
  });

  it('drops them where it is told to, also those of a record that is gone or was never stored', () => {
    const { workspace, browser, disk, goal, type, pass } = withGoal();
    const other = workspace.record('goal', 'b');
    browser.room = 0;
    type('Unsaved');
    other.edit((value) => ({ ...value, title: 'Never saved' }));
    pass(300);
    disk.remove('goal/a');
    browser.room = Infinity;
    rereadAll(workspace, 'drop');
    pass(1000);
    expect([goal, other].map(({ $state }) => $state.get().value.title)).toEqual(['', '']);
    expect([...browser.texts.keys()]).toEqual([]);
  });

  it('changes nothing where the storage is blocked', () => {
    const { workspace, tab } = smallWorkspace();
    tab.isRefused = true;
    const goal = workspace.record('goal', 'a');
    goal.edit((value) => ({ ...value, title: 'In memory' }));
    rereadAll(workspace, 'drop');
    expect(goal.$state.get().value.title).toBe('In memory');
  });
});
