import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeBrowser, fakeTime } from '../../support/fake-storage.ts';
import { noteText } from '../../support/note-record.ts';
import { noteSlot } from '../../support/note-slot.ts';
import { patience, runs } from '../../support/runs.ts';

function twoTabs() {
  const browser = new FakeBrowser();
  browser.texts.set('askwell:note/a', noteText({ title: '', text: 'before', items: [] }));
  // One clock, as on one machine; `pass` lets the time go on for both.
  const time = fakeTime();
  const [here, there] = [noteSlot({ browser, time }), noteSlot({ browser, time })];
  here.slot.open();
  there.slot.open();
  return { browser, here, there };
}

describe('two tabs', () => {
  it('show each other’s saves (S12)', () => {
    const { here, there } = twoTabs();
    there.type('theirs');
    there.slot.save();
    expect(here.slot.state().value.text).toBe('theirs');
    expect(here.slot.state().saving).toEqual({ kind: 'idle' });
  });

  it('keep both edits of different fields (S12)', () => {
    const { here, there } = twoTabs();
    here.slot.edit((note) => ({ ...note, title: 'mine' }));
    there.type('theirs');
    there.slot.save();
    expect(here.slot.state()).toMatchObject({
      value: { title: 'mine', text: 'theirs' },
      saving: { kind: 'waiting' },
    });
    here.pass(300);
    expect(there.slot.state().value).toMatchObject({ title: 'mine', text: 'theirs' });
  });

  it('let the later edit of the same field win (S12)', () => {
    const { here, there } = twoTabs();
    here.type('early');
    there.type('one');
    there.type('late');
    there.slot.save();
    expect(here.slot.state().value.text).toBe('late');
    here.type('last');
    here.slot.save();
    expect(there.slot.state().value.text).toBe('last');
  });

  it('let the later edit win also where the earlier one is saved after it (S12)', () => {
    const { here, there } = twoTabs();
    there.type('early');
    here.type('late');
    there.slot.save();
    expect(here.slot.state()).toMatchObject({ value: { text: 'late' }, saving: { kind: 'waiting' } });
    here.slot.save();
    expect([here.savedText(), there.slot.state().value.text]).toEqual(['late', 'late']);
  });

  it('lose nothing where both read before either has written (S12)', () => {
    const { browser, here, there } = twoTabs();
    // Storage is one for all tabs, but what another process wrote comes late.
    there.tab.seen = new Map(browser.texts);
    here.slot.edit((note) => ({ ...note, title: 'mine' }));
    there.type('theirs');
    here.slot.save();
    there.slot.save();
    there.tab.seen = undefined;
    here.pass(300);
    const both = { title: 'mine', text: 'theirs' };
    expect([here.slot.state(), there.slot.state()]).toMatchObject([{ value: both }, { value: both }]);
    expect(JSON.parse(here.at('note/a') ?? '')).toMatchObject({ data: both });
  });

  it('lose nothing where one goes on typing meanwhile (S12)', () => {
    const { browser, here, there } = twoTabs();
    there.tab.seen = new Map(browser.texts);
    here.slot.edit((note) => ({ ...note, title: 'mine' }));
    there.slot.edit((note) => ({ ...note, items: [{ id: 'i', text: 'theirs' }] }));
    here.slot.save();
    here.type('on');
    there.slot.save();
    there.tab.seen = undefined;
    here.pass(300);
    const all = { title: 'mine', text: 'on', items: [{ id: 'i' }] };
    expect([here.slot.state(), there.slot.state()]).toMatchObject([{ value: all }, { value: all }]);
  });

  it('take back nothing that another tab undid after it had seen it', () => {
    const { here, there } = twoTabs();
    here.type('mine');
    here.slot.save();
    there.slot.edit(() => ({ title: '', text: 'before', items: [] }));
    there.slot.save();
    here.pass(300);
    expect([here.slot.state().value.text, here.savedText()]).toEqual(['before', 'before']);
  });

  it('show what a sleeping tab missed, when it wakes up (S12)', () => {
    const { browser, here, there } = twoTabs();
    here.tab.isAsleep = true;
    there.type('theirs');
    there.slot.save();
    here.slot.edit((note) => ({ ...note, title: 'mine' }));
    const written = browser.writes.length;
    here.slot.reread('keep');
    expect(here.slot.state()).toMatchObject({
      value: { title: 'mine', text: 'theirs' },
      saving: { kind: 'waiting' },
    });
    expect(browser.writes.length).toBe(written);
  });

  it('join what a sleeping tab missed, just before it writes (S12)', () => {
    const { here, there } = twoTabs();
    here.tab.isAsleep = true;
    there.type('theirs');
    there.slot.save();
    here.slot.edit((note) => ({ ...note, title: 'mine' }));
    expect(here.slot.save()).toEqual({ kind: 'saved' });
    expect(there.slot.state().value).toMatchObject({ title: 'mine', text: 'theirs' });
  });

  it('stop writing where the other one is newer, and keep what is typed in memory (S5)', () => {
    const { browser, here, there } = twoTabs();
    const newer = noteText({ text: 'tomorrow' }, 4);
    here.type('mine');
    there.tab.localStorage.setItem('askwell:note/a', newer);
    expect(here.slot.state()).toMatchObject({
      value: { text: 'mine' },
      access: { kind: 'read-only', reason: 'newer' },
      saving: { kind: 'blocked', reason: 'newer' },
    });
    here.pass(1000);
    expect(browser.texts.get('askwell:note/a')).toBe(newer);
  });

  it('are empty together when one removes, and an unsaved edit of the other stays (S12)', () => {
    const { here, there } = twoTabs();
    there.slot.remove();
    expect(here.slot.state()).toMatchObject({ value: { text: '' }, access: { from: 'empty' } });
    here.type('again');
    there.tab.localStorage.clear();
    here.pass(300);
    expect(there.slot.state().value.text).toBe('again');
  });

  it('take no notice of other slots, of an unreadable moment, or once closed', () => {
    const { here, there } = twoTabs();
    there.disk.write('note/b', 'x');
    here.tab.isRefused = true;
    here.tab.hear('askwell:note/a', null);
    here.tab.isRefused = false;
    expect(here.slot.state().value.text).toBe('before');
    here.slot.close();
    there.type('theirs');
    there.slot.save();
    expect(here.slot.state().value.text).toBe('before');
  });

  it(
    'end with the same value and lose no item, in whatever order they edit, save and sleep (S12)',
    patience,
    () => {
      const steps = fc.array(
        fc.tuple(fc.constantFrom('here', 'there'), fc.constantFrom('add', 'save', 'sleep', 'wake')),
        { maxLength: 12 },
      );
      fc.assert(
        fc.property(steps, (all) => {
          const tabs = twoTabs();
          all.forEach(([who, what], index) => {
            const { slot, tab } = tabs[who as 'here' | 'there'];
            const item = { id: `i${String(index)}`, text: who };
            if (what === 'add') slot.edit((note) => ({ ...note, items: [...note.items, item] }));
            else if (what === 'save') slot.save();
            else tab.isAsleep = what === 'sleep';
          });
          for (const { slot, tab } of [tabs.here, tabs.there]) {
            tab.isAsleep = false;
            slot.save();
          }
          tabs.here.slot.save();
          const added = all.flatMap(([, what], index) => (what === 'add' ? [`i${String(index)}`] : []));
          const { items } = tabs.here.slot.state().value;
          expect(items.map(({ id }) => id).sort()).toEqual(added.sort());
          expect(tabs.there.slot.state().value).toEqual(tabs.here.slot.state().value);
        }),
        runs,
      );
    },
  );
});
