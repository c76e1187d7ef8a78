import { describe, expect, it } from 'vitest';
import { peopleReader } from '../../../../src/tools/people/read-people.ts';
import { smallWorkspace } from '../../../support/small-workspace.ts';

const text = (id: string, name: string, version = 1) =>
  JSON.stringify({
    ...{ app: 'askwell', slot: `person/${id}`, version, savedAt: '2026-11-11T09:00:00.000Z' },
    data: { name },
  });

function stored(...ids: string[]) {
  const opened = smallWorkspace();
  for (const id of ids) opened.browser.texts.set(`askwell:person/${id}`, text(id, id.toUpperCase()));
  return { ...opened, read: peopleReader(opened.workspace) };
}

const names = (entries: ReturnType<ReturnType<typeof peopleReader>>) =>
  entries?.map(({ person }) => person.name);

describe('the reader of people', () => {
  it('reads some in one go and goes on at the next call, until everybody is there', () => {
    const { read } = stored('a', 'b', 'c', 'd', 'e');
    expect(read(2)).toBeUndefined();
    expect(read(2)).toBeUndefined();
    expect(names(read(2))).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('keeps who stayed the same, and reads again who changed, came or left', () => {
    const { read, browser } = stored('a', 'b', 'c');
    const [first] = read() ?? [];
    browser.texts.set('askwell:person/b', text('b', 'Bo'));
    browser.texts.delete('askwell:person/c');
    browser.texts.set('askwell:person/d', text('d', 'Di'));
    const next = read();
    expect(names(next)).toEqual(['A', 'Bo', 'Di']);
    expect(next?.[0]).toBe(first);
  });

  it('leaves out who can’t be read, and the copies that were kept aside', () => {
    const { read, browser } = stored('a');
    browser.texts.set('askwell:person/bad', '{');
    browser.texts.set('askwell:person/new', text('new', 'New', 99));
    browser.texts.set('askwell:person/a:before', text('a', 'Old'));
    expect(names(read())).toEqual(['A']);
  });

  it('counts what is typed and not saved yet, of somebody stored and of somebody new', () => {
    const { read, workspace, pass } = stored('a');
    workspace.record('person', 'a').edit((person) => ({ ...person, name: 'Ann' }));
    workspace.record('person', 'z').edit((person) => ({ ...person, name: 'Zoe' }));
    expect(read()).toMatchObject([
      { person: { id: 'a', name: 'Ann' }, savedAt: '2026-11-11T09:00:00.000Z' },
      { person: { id: 'z', name: 'Zoe' } },
    ]);
    pass(1000);
    expect(names(read())).toEqual(['Ann', 'Zoe']);
  });
});
