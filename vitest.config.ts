/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Astro's own Vite settings, so that `astro:content` and `import.meta.env.BASE_URL` resolve as they do in the build. */
export default getViteConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: [
        'src/build/**',
        'src/queries/**',
        'src/client/pagefind.ts',
        'src/addresses.ts',
        'src/storage/**',
        'src/workspace/**',
        'src/plan/**',
        'src/handover/**/*.ts',
        'src/coach/core/**',
        'src/sheets/core/**',
        'src/tools/*/core/**',
        'src/shared/core/**',
        'src/offline/core/**',
      ],
      reporter: ['text', 'html'],
    },
  },
});
