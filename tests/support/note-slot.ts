import { createSlot } from '../../src/storage/slot.ts';
import { fakeTime, newTab, type FakeBrowser } from './fake-storage.ts';
import { noteType } from './note-record.ts';

type Given = { stored?: string; browser?: FakeBrowser; time?: ReturnType<typeof fakeTime> };

/** The slot `note/a` in a new tab, unopened, on what `stored` says is under it. */
export function noteSlot({ stored, browser, time = fakeTime() }: Given = {}) {
  const opened = newTab(browser);
  if (stored !== undefined) opened.browser.texts.set('askwell:note/a', stored);
  const { timers, now } = time;
  const slot = createSlot({ type: noteType, slot: 'note/a', disk: opened.disk, now, timers });
  const type = (text: string) => {
    slot.edit((note) => ({ ...note, text }));
  };
  const at = (name: string) => opened.browser.texts.get(`askwell:${name}`);
  const savedText = () =>
    (JSON.parse(at('note/a') ?? 'null') as { data: { text: string } } | null)?.data.text;
  return { ...opened, slot, type, at, savedText, pass: time.pass };
}
