/**
 * The texts that none of the stored ones holds: reloading would lose them.
 *
 * @param typed What stands in the fields of a page.
 * @param stored The stored records, as JSON.
 */
export function keptNowhere(typed: readonly string[], stored: readonly string[]): string[] {
  return typed
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .filter((text) => {
      // As it stands within the quotes of a JSON text.
      const inside = JSON.stringify(text).slice(1, -1);
      return !stored.some((record) => record.includes(inside));
    });
}
