import { useEffect, useState } from 'preact/hooks';

/** The instant, to the minute, in milliseconds; `undefined` before mount, since the server has no clock of the reader’s. */
export function useMinute(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const look = () => {
      setNow(Date.now());
    };
    look();
    const tick = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
