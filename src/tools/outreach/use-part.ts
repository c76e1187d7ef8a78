import { useEffect, useState } from 'preact/hooks';

/** A module that is loaded once it is needed, and `undefined` before. `load` must import the same module at every call. */
export function usePart<Part extends object>(isNeeded: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (isNeeded && part === undefined) void load().then(setPart);
  }, [isNeeded]);
  return part;
}
