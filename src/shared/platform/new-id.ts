/** Letters and digits; 32 of them, so that five bits of chance make one, without the pairs that look alike. */
const alphabet = '23456789abcdefghijkmnpqrstuvwxyz';

/**
 * An id that is used nowhere else: 10 characters, 50 bits. `crypto.randomUUID` is not used: it is missing on pages served over plain
 * HTTP from another machine.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
