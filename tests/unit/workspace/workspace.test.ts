import { describe, expect, it } from 'vitest';
import { envelopeText } from '../../../src/storage/core/envelope.ts';
import { smallWorkspace } from '../../support/small-workspace.ts';

const savedAt = '2026-11-01T08:00:00.000Z';

describe('a workspace', () => {
  it('reads nothing before a record is asked for, and writes nothing before one is edited (S4)', () => {
    const { workspace, browser } = smallWorkspace();
    expect(workspace.$status.get()).toEqual({ kind: 'unopened' });
    workspace.record('goal', 'g1');
    expect(workspace.$status.get()).toEqual({ kind: 'empty' });
    expect(browser.writes).toEqual([]);
  });

  it('hands out the same record for the same name and id', () => {
    const { workspace } = smallWorkspace();
    expect(workspace.record('goal', 'a')).toBe(workspace.record('goal', 'a'));
    expect(workspace.record('goal', 'a')).not.toBe(workspace.record('goal', 'b'));
    expect(workspace.record('desk').slot).toBe('desk');
    expect(workspace.record('goal', 'a').slot).toBe('goal/a');
  });

  it('opens what is stored and tells of each change', () => {
    const { workspace, browser } = smallWorkspace();
    browser.texts.set('askwell:person/p', envelopeText('person/p', 1, savedAt, { name: 'Tom' }));
    const { $state, edit } = workspace.record('person', 'p');
    const names: string[] = [];
    $state.subscribe(({ value }) => void names.push(value.name));
    edit((person) => ({ ...person, name: 'Tom L.' }));
    expect(new Set(names)).toEqual(new Set(['Tom', 'Tom L.']));
  });

  it('lists the ids of a kind: no copies, no other kinds', () => {
    const { workspace, browser } = smallWorkspace();
    for (const name of ['goal/a', 'goal/b', 'goal/a:before', 'person/c', 'desk'])
      browser.texts.set(`askwell:${name}`, '{}');
    expect(workspace.idsOf('goal').sort()).toEqual(['a', 'b']);
    expect(workspace.idsOf('pitch')).toEqual([]);
  });

  it('lists none where the storage is blocked, and says so once a record is in use', () => {
    const { workspace, tab } = smallWorkspace();
    tab.isRefused = true;
    expect(workspace.idsOf('goal')).toEqual([]);
    workspace.record('goal', 'a');
    expect(workspace.$status.get()).toEqual({ kind: 'memory', reason: 'refused' });
  });

  it('says the status over all records, and only when it changes', () => {
    const { workspace, pass } = smallWorkspace();
    const kinds: string[] = [];
    workspace.$status.listen(({ kind }) => void kinds.push(kind));
    const goal = workspace.record('goal', 'a');
    workspace.record('pitch', 'b');
    goal.edit((value) => ({ ...value, title: 'W' }));
    goal.edit((value) => ({ ...value, title: 'Wh' }));
    pass(300);
    expect(kinds).toEqual(['empty', 'waiting', 'saved']);
  });

  it('saves all that waits when flushed', () => {
    const { workspace, textAt } = smallWorkspace();
    workspace.record('goal', 'a').edit((value) => ({ ...value, title: 'Why?' }));
    workspace.record('person', 'p').edit((value) => ({ ...value, name: 'Tom' }));
    workspace.flush();
    expect(textAt('goal/a')).toContain('Why?');
    expect(textAt('person/p')).toContain('Tom');
  });

  it('starts a damaged record afresh, and takes no notice of one that is not in use', () => {
    const { workspace, browser, textAt } = smallWorkspace();
    browser.texts.set('askwell:goal/a', '{');
    const goal = workspace.record('goal', 'a');
    expect(workspace.$status.get()).toMatchObject({ kind: 'damaged', slot: 'goal/a', isCopied: true });
    workspace.startAfresh('goal/b');
    workspace.startAfresh('goal/a');
    expect(goal.$state.get().access).toEqual({ kind: 'open', from: 'afresh', dropped: 0 });
    expect(textAt('goal/a:rescued')).toBe('{');
  });

  it('gives the records in use', () => {
    const { workspace } = smallWorkspace();
    workspace.record('goal', 'a');
    workspace.record('desk');
    expect([...workspace.inUse()].map(({ slot }) => slot)).toEqual(['goal/a', 'desk']);
  });
});
