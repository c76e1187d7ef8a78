import { useState } from 'preact/hooks';
import { count, say } from '../shared/core/say.ts';
import { announce } from '../shared/platform/announce.ts';
import { now } from '../shared/platform/now.ts';
import { saveFile } from '../shared/platform/save-file.ts';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { backupAge, backupNotice, type BackupAge } from './core/backup-age.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { KeepProps } from './Keep.tsx';
import type { PlanLabels } from './labels.ts';

/** The age of the backup, the reminder, and the button that makes one. */
export function Backup({ plan, thread, words: { keep }, lang, isMemory, schema }: KeepProps) {
  const [said, setSaid] = useState('');
  const texts = textsOf(thread.workspace);
  const { backedUpAt, dismissed } = thread.desk.$state.get().value;
  const age = backupAge(texts, backedUpAt, plan.now);
  const isReminded = age.isDue && !dismissed.some(({ id }) => id === backupNotice);
  const download = async () => {
    const { backupFile, makeBackup } = await import('../storage/core/backup.ts');
    const { workspace, desk } = thread;
    const madeAt = now();
    desk.edit((value) => ({ ...value, backedUpAt: madeAt }));
    workspace.flush();
    const file = backupFile(makeBackup(textsOf(workspace), madeAt));
    saveFile({ ...file, type: 'application/json' });
    setSaid(say(keep.downloaded, { file: file.name }));
  };
  const fail = () => {
    setSaid(keep.failed);
  };
  return (
    <>
      {!isMemory && <p>{ageSaid(age, keep, lang)}</p>}
      {!isMemory && isReminded && <Reminder thread={thread} keep={keep} />}
      <p class="row">
        <button type="button" class="button" id="backup" onClick={() => void download().catch(fail)}>
          {keep.download}
        </button>
      </p>
      <p role="status">{said}</p>
      <p class="small">
        {keep.format} <a href={schema}>{keep.formatName}</a>
      </p>
    </>
  );
}

function ageSaid({ days, hasNews }: BackupAge, keep: PlanLabels['keep'], lang: string): string {
  if (days === null) return keep.never;
  return `${days === 0 ? keep.today : count(keep.age, days, lang)} ${hasNews ? keep.news : keep.noNews}`;
}

function Reminder({ thread, keep }: { readonly thread: Thread; readonly keep: PlanLabels['keep'] }) {
  const dismiss = () => {
    thread.desk.edit((desk) => ({ ...desk, dismissed: [...desk.dismissed, { id: backupNotice }] }));
    announce(keep.dismissed);
    focusOn('backup');
  };
  return (
    <div class="reminder">
      <p>{keep.due}</p>
      <button type="button" class="link" onClick={dismiss}>
        {keep.dismiss}
      </button>
    </div>
  );
}
