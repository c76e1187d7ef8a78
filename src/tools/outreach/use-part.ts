import { useEffect, useState } from 'preact/hooks';

/**
 * A module that is loaded once it is needed, and `undefined` before. `load` must import the same module at every call. Where it cannot be
 * loaded, that is tried again when the device is online again.
 */
export function usePart<Part extends object>(isNeeded: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (!isNeeded || part) return;
    const tryAgain = () => {
      setFailures((count) => count + 1);
    };
    load().then(setPart, () => {
      addEventListener('online', tryAgain, { once: true });
    });
  }, [isNeeded, failures]);
  return part;
}
