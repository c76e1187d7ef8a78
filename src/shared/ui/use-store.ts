import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store; the component is drawn again when it changes. `@nanostores/preact` has the same hook with key paths and
 * server state, which no tool needs and which is 0.5 kB of every tool’s script.
 */
export function useStore<T>($store: ReadableAtom<T>): T {
  const [, draw] = useState({});
  useLayoutEffect(
    () =>
      $store.subscribe(() => {
        draw({});
      }),
    [$store],
  );
  return $store.get();
}
