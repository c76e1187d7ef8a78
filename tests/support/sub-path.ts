/** The second copy of the site that the tests serve: built for a folder below the root of its host. */
export const subPath = {
  base: '/some/sub/path/',
  dir: 'test-results/sub-path/',
  port: 4174,
  origin: 'http://localhost:4174',
} as const;
