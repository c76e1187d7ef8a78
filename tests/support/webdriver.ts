import { setTimeout as wait } from 'node:timers/promises';

/** How long to look for an element, and for the driver's first answer, in milliseconds. */
const PATIENCE = 5000;

/** How long a command may take, in milliseconds: less than a test may, so that a stuck driver is stopped. */
const LONGEST = 30_000;

/** One command of WebDriver (https://www.w3.org/TR/webdriver2/). Throws what the driver says went wrong. */
export async function command(url: string, method: string, body?: object): Promise<unknown> {
  const signal = AbortSignal.timeout(LONGEST);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message ?? url}`);
  return value;
}

/** Asks again until there is an answer; throws the last error when patience ends. */
export async function until<Value>(ask: () => Promise<Value>, problem: string): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (cause) {
      if (Date.now() > end) throw new Error(`${problem}: ${String(cause)}`, { cause });
      await wait(50);
    }
  }
}
