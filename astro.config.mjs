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
  integrations: [mdx(), sitemap(), askwell()],
});
