import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { askwell } from './src/build/askwell.ts';
import { host } from './src/host.config.ts';

export default defineConfig({
  site: process.env['ASKWELL_SITE'] ?? host.site,
  base: process.env['ASKWELL_BASE'] ?? host.base,
  outDir: process.env['ASKWELL_OUT'] ?? './dist',
  trailingSlash: 'always',
  session: false,
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // The search page is for readers without scripts; it says so itself with `noindex`.
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/search/') }), askwell()],
});
