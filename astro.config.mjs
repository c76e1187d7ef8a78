import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { askwell } from './src/build/askwell.ts';
import { host } from './src/host.config.ts';

/** What every tool loads, in one script: apart, it takes 1,200 bytes more, and each visitor of a second tool loads it again. */
const foundation = {
  name: 'foundation',
  test: /node_modules\/(@astrojs\/preact|preact|nanostores)\/|src\/workspace\/(use-thread|ui)|src\/shared\/(core\/say|ui\/(SheetView|SheetActions|focus))/,
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
    build: {
      modulePreload: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [foundation] } },
      },
    },
  },
  // The search page is for readers without scripts, and the page for handed-over links has nothing of its own: both say `noindex`.
  integrations: [mdx(), preact(), sitemap({ filter: (page) => !/\/(search|open)\/$/.test(page) }), askwell()],
});
