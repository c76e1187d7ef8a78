/** How many cases a property is tried with: 1,000, or as many as the variable says. */
export const runs = { numRuns: Number(process.env['ASKWELL_RUNS'] ?? 1000) };

/** How long a property may take, in milliseconds: a hundred a case on a busy machine. */
export const patience = { timeout: 100 * runs.numRuns };
