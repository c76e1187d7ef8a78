import { useEffect, useState } from 'preact/hooks';

/** The instant, in milliseconds: anew each second, and at once when a phone that slept wakes up. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => {
      setNow(Date.now());
    };
    look();
    const tick = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/**
 * Asks the screen to stay on, where a browser can. A page that was out of sight has lost the lock and asks again. A refusal changes
 * nothing: the timer reads the clock, so a dark screen costs a touch and no minute.
 */
export function useAwake(): void {
  useEffect(() => {
    let isWanted = true;
    let lock: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (isWanted) lock = given;
          else void given.release();
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
