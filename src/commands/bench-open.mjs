/** Opens the large workspace without a browser, five times, and prints the median in milliseconds. Run by `bench.mjs`. */
import { openText } from '../storage/core/open.ts';
import { partsOfSlot } from '../storage/core/envelope.ts';
import { typeOf } from '../workspace/core/records.ts';
import { large } from './bench-workspace.mjs';

const times = Array.from({ length: 5 }, () => {
  const start = performance.now();
  for (const [slot, text] of large) {
    const opened = openText(typeOf(partsOfSlot(slot).record), slot, text);
    if (opened.kind !== 'ready' || opened.dropped > 0) throw new Error(`${slot}: ${JSON.stringify(opened)}`);
  }
  return performance.now() - start;
});
console.log(times.sort((a, b) => a - b)[2].toFixed(1));
