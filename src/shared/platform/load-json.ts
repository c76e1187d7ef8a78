/**
 * Reads one of the site's own JSON files, such as the question bank.
 * @throws Error where it cannot be loaded: offline on a first visit. Say so to the person and offer to try again.
 */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as unknown;
}
