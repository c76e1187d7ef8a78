import { Meeting } from './Meeting.tsx';
import { Offers } from './Offers.tsx';
import type { WhenBench } from './when-bench.ts';

/** The fields for a blank that says times. */
export function When({ blank, ...bench }: WhenBench & { readonly blank: 'times' | 'meeting' }) {
  return blank === 'times' ? <Offers {...bench} /> : <Meeting {...bench} />;
}
