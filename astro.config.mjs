import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { askwell } from './src/build/askwell.ts';
import { scriptFiles } from './src/build/script-files.ts';
import { host } from './src/host.config.ts';

/**
 * A tool loads its parts as they are needed, and says so itself: lists of what to load ahead would cost it a few hundred bytes. Astro
 * sets this on its own, so the setting has to come after Astro’s.
 */
const noPreloading = {
  name: 'askwell:no-preloading',
  configEnvironment: () => ({ build: { modulePreload: false } }),
};

export default defineConfig({
  site: process.env['ASKWELL_SITE'] ?? host.site,
  base: process.env['ASKWELL_BASE'] ?? host.base,
  outDir: process.env['ASKWELL_OUT'] ?? './dist',
  trailingSlash: 'always',
  session: false,
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [noPreloading],
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } },
    },
  },
  // The search page is for readers without scripts, those for handed-over links and assignments have nothing of their own, the finished plan is an example, and embeds repeat the tools:
  // all say `noindex`.
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (page) =>
        !/\/(search|open|plan\/example|(?<!for-career-centers\/)assignment|embed\/[a-z-]+)\/$/.test(page),
    }),
    askwell(),
  ],
});
