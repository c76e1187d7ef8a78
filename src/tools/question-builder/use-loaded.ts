import { useRef, useState } from 'preact/hooks';
import { loadJson } from '../../shared/platform/load-json.ts';
import type { BankQuestion } from './core/bank.ts';

/** What only a person with questions needs: the sheet, and what proposes. Few visitors of a page press anything. */
async function loadParts() {
  const [{ AgendaSheet }, { propose }] = await Promise.all([
    import('./AgendaSheet.tsx'),
    import('./propose.ts'),
  ]);
  return { AgendaSheet, propose };
}
type Parts = Awaited<ReturnType<typeof loadParts>>;

type Bank = readonly BankQuestion[];

async function loadBank(address: string): Promise<Bank> {
  const bank = await loadJson(address);
  if (!Array.isArray(bank)) throw new Error(`${address}: no list`);
  return bank as Bank;
}

/** A place on the page that asks for the bank, and that says so when it cannot be had. */
export type Place = 'propose' | 'item' | 'missing' | 'bank';

/** What is loaded on demand, and where loading failed: at a place that asked for the bank, or `part` for the sheet itself. */
export type Loaded = {
  readonly parts: Parts | undefined;
  readonly bank: Bank | undefined;
  readonly failedAt: Place | 'part' | undefined;
  readonly askParts: () => Promise<Parts | undefined>;
  /** Loads the bank; `undefined` where that failed, and then the place says so. */
  readonly askBank: (place: Place) => Promise<Bank | undefined>;
  /** Loads both ahead of a click. */
  readonly comeNear: () => void;
};

/** Loads the sheet and the question bank when they are needed. What failed may be tried again. */
export function useLoaded(address: string): Loaded {
  const [parts, setParts] = useState<Parts>();
  const [bank, setBank] = useState<Bank>();
  const [failedAt, setFailedAt] = useState<Place | 'part'>();
  const reading = useRef<Promise<Bank> | undefined>(undefined);
  const readBank = () => (reading.current ??= loadBank(address));
  const askParts = () =>
    loadParts().then(
      (loaded) => {
        setParts(loaded);
        return loaded;
      },
      () => {
        setFailedAt('part');
        return undefined;
      },
    );
  const askBank = (place: Place) =>
    readBank().then(
      (loaded) => {
        setBank(loaded);
        setFailedAt(undefined);
        return loaded;
      },
      () => {
        reading.current = undefined;
        setFailedAt(place);
        return undefined;
      },
    );
  const comeNear = () => {
    // Nobody asked yet: a failure is told at the click, which tries again.
    const forget = () => {
      reading.current = undefined;
    };
    if (parts === undefined) void loadParts().then(setParts, () => undefined);
    if (bank === undefined) void readBank().then(setBank, forget);
  };
  return { parts, bank, failedAt, askParts, askBank, comeNear };
}
