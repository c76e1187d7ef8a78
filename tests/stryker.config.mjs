/**
 * `npm run mutants [-- --mutate "src/storage/**"]`: changes the pure code and the storage in small ways, one at a time, and sees whether
 * a unit test notices. Not part of `npm test`: it takes long. Mutants of constants that are made when a module loads are left out, since
 * each of them would need every test of the file in a fresh process. Properties run with few cases, so that a mutant takes less than a second.
 */
process.env.ASKWELL_RUNS ??= '20';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts', related: true },
  mutate: ['src/**/core/**/*.ts', 'src/storage/**/*.ts'],
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'test-results', '.astro', 'public', '.github'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'test-results/mutants.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  incremental: true,
  incrementalFile: 'test-results/mutants-incremental.json',
  tempDirName: 'test-results/mutants',
  thresholds: { high: 90, low: 85, break: null },
};
