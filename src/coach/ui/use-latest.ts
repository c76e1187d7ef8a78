import { useRef } from 'preact/hooks';

/** The value of the last drawing, also for what is called later, such as an undo. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
