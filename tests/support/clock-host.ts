import { secondHost, type SecondHost } from './second-host.ts';

/** A host of the same pages whose browser’s clock can be turned. What is open keeps its time until it is opened anew. */
export type ClockHost = SecondHost & {
  /** Turns the clock of the pages to an instant, such as `2026-10-07T18:00:00`, in this machine’s time zone; it runs on from there. */
  turnTo: (instant: string) => void;
};

/**
 * Serves another host's pages with a script before all others that shifts `Date`. So one way of letting time pass serves every engine:
 * not each of their drivers can run a script before the page's own.
 */
export async function clockOf(site: string): Promise<ClockHost> {
  let shift = 0;
  const host = await secondHost(site, {
    headers: { 'Cache-Control': 'no-store' },
    // Before the page's policy, which covers only what follows it.
    page: (html) =>
      html.replace('<head>', () => `<head><script>(${shiftDate.toString()})(${shift})</script>`),
  });
  return {
    ...host,
    turnTo: (instant) => {
      shift = Date.parse(instant) - Date.now();
    },
  };
}

/** Runs in the page. */
function shiftDate(shift: number): void {
  const Real = Date;
  const now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (_, values: [], target) =>
      Reflect.construct(Real, values.length === 0 ? [now()] : values, target) as Date,
    get: (_, key) => (key === 'now' ? now : (Reflect.get(Real, key) as unknown)),
  });
}
