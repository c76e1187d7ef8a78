import { useEffect, useState } from 'preact/hooks';
import { say } from '../shared/core/say.ts';
import type { Stored } from '../storage/core/plan.ts';
import { bytesOf } from './core/kept-aside.ts';
import { kilobytes } from './core/size.ts';
import type { PlanLabels } from './labels.ts';

type Props = { readonly texts: Stored; readonly words: PlanLabels['room']; readonly lang: string };

type Answer = 'kept' | 'refused' | 'unknown';

/** How much is stored, and the question to the browser whether it will stay. Loaded when it is opened. */
export function Room({ texts, words, lang }: Props) {
  const [answer, setAnswer] = useState<Answer>();
  const [estimate, setEstimate] = useState<StorageEstimate>();
  useEffect(() => {
    void keeps().then((isKept) => {
      if (isKept) setAnswer('kept');
    });
    void estimated().then(setEstimate);
  }, []);
  return (
    <>
      <p>{words.how}</p>
      <p>{say(words.size, { size: kilobytes(bytesOf(texts), lang) })}</p>
      {estimate?.usage !== undefined && estimate.quota !== undefined && (
        <p class="small">
          {say(words.estimate, {
            used: kilobytes(estimate.usage, lang),
            quota: Math.round(estimate.quota / 1_000_000).toLocaleString(lang),
          })}
        </p>
      )}
      {answer !== 'kept' && (
        <p class="row">
          <button type="button" class="button quiet" onClick={() => void ask().then(setAnswer)}>
            {words.ask}
          </button>
        </p>
      )}
      <p role="status">{answer !== undefined && words[answer]}</p>
    </>
  );
}

/** The browser's own storage manager; absent in old browsers and on pages served over plain HTTP. */
const storageManager = (): Partial<StorageManager> | undefined =>
  (navigator as { storage?: Partial<StorageManager> }).storage;

async function keeps(): Promise<boolean> {
  try {
    return (await storageManager()?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}

async function estimated(): Promise<StorageEstimate | undefined> {
  try {
    return await storageManager()?.estimate?.();
  } catch {
    return undefined;
  }
}

async function ask(): Promise<Answer> {
  try {
    const isKept = await storageManager()?.persist?.();
    return isKept === undefined ? 'unknown' : isKept ? 'kept' : 'refused';
  } catch {
    return 'unknown';
  }
}
