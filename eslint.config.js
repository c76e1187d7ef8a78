import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'coverage', 'test-results', '.cache'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...(astro.configs['flat/jsx-a11y-strict'] ?? []),
  { files: ['**/*.tsx'], ...(jsxA11y.flatConfigs?.strict ?? jsxA11y.configs?.strict) },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  {
    // `{ left, ...others }` is how a field is left out.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    // The print buttons' page script and the tests read what TypeScript cannot see to be there.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
