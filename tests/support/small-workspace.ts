import { createWorkspace } from '../../src/workspace/workspace.ts';
import { fakeTime, newTab, type FakeBrowser } from './fake-storage.ts';

/** A workspace in a new tab, with ids `n1`, `n2` and so on, or those of another tab where `mark` says so. */
export function smallWorkspace({ browser, mark = 'n' }: { browser?: FakeBrowser; mark?: string } = {}) {
  const opened = newTab(browser);
  const { timers, now, pass } = fakeTime();
  let ids = 0;
  const newId = () => `${mark}${String((ids += 1))}`;
  const workspace = createWorkspace({ disk: opened.disk, now, newId, timers });
  const textAt = (name: string) => opened.browser.texts.get(`askwell:${name}`);
  return { ...opened, workspace, pass, textAt };
}
