/** This instant as an ISO string in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** Today in the person's own time zone, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
