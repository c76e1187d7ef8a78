/** Where the built site is served to the tests. Another one where two checkouts are tested at once. */
export const port = Number(process.env['ASKWELL_PORT'] ?? 4173);

/** The second copy of the site that the tests serve: built for a folder below the root of its host. */
export const subPath = {
  base: '/some/sub/path/',
  dir: 'test-results/sub-path/',
  port: port + 1,
  origin: `http://localhost:${port + 1}`,
} as const;
