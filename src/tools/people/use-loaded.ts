import { useEffect, useState } from 'preact/hooks';

/** A part that is loaded late: nothing yet, the part, or that it could not be loaded. */
export type Loaded<Part> = { readonly loaded: Part | 'failed' | undefined; readonly again: () => void };

/** Loads a part once it is needed. `load` must be the same at every call. */
export function useLoaded<Part>(load: () => Promise<Part>, isNeeded: boolean): Loaded<Part> {
  const [loaded, setLoaded] = useState<Part | 'failed'>();
  const again = () => {
    load().then(
      (part) => {
        setLoaded(() => part);
      },
      () => {
        setLoaded('failed');
      },
    );
  };
  useEffect(() => {
    if (isNeeded && loaded === undefined) again();
  }, [isNeeded]);
  return { loaded, again };
}
