/**
 * What each part of `src/` may import beside itself: other parts (a folder, or one file), then packages. Read from the top:
 * a part uses only what stands above it.
 */
export const mayImport: Readonly<Record<string, { parts: readonly string[]; packages: readonly string[] }>> =
  {
    'site.ts': { parts: [], packages: [] },
    'host.config.ts': { parts: [], packages: [] },
    styles: { parts: [], packages: [] },
    storage: { parts: [], packages: [] },
    shared: { parts: ['storage'], packages: ['nanostores', 'preact', 'preact/hooks', 'docx'] },
    coach: { parts: ['shared'], packages: ['nanostores', 'preact', 'preact/hooks'] },
    workspace: {
      parts: ['storage', 'shared'],
      packages: ['nanostores', 'preact', 'preact/hooks'],
    },
    talks: { parts: ['shared', 'workspace'], packages: ['preact', 'preact/hooks'] },
    plan: {
      parts: ['storage', 'shared', 'workspace', 'talks'],
      packages: ['nanostores', 'preact', 'preact/hooks'],
    },
    handover: {
      parts: ['storage', 'shared', 'workspace'],
      packages: ['nanostores', 'preact', 'preact/hooks'],
    },
    assignment: {
      parts: ['storage', 'shared', 'workspace', 'handover'],
      packages: ['nanostores', 'preact', 'preact/hooks'],
    },
    sheets: { parts: ['shared', 'workspace', 'handover'], packages: ['preact', 'preact/hooks'] },
    schemas: { parts: ['workspace/core'], packages: ['astro/zod'] },
    tools: {
      parts: ['storage', 'shared', 'coach', 'workspace', 'talks', 'handover', 'sheets'],
      packages: ['nanostores', 'preact', 'preact/hooks', 'papaparse', 'd3-hierarchy'],
    },
    embed: {
      parts: ['storage', 'shared', 'workspace', 'handover', 'tools/question-builder/core'],
      packages: ['preact', 'preact/hooks'],
    },
    paper: { parts: ['shared/core'], packages: ['pdfkit'] },
    i18n: { parts: [], packages: [] },
    offline: {
      parts: ['storage', 'shared/core', 'i18n/offline.en.ts'],
      packages: [],
    },
    'addresses.ts': { parts: ['tools', 'sheets'], packages: [] },
    client: {
      parts: ['site.ts', 'storage', 'shared', 'workspace', 'embed/maker.ts', 'i18n/search.en.ts'],
      packages: [],
    },
    build: {
      parts: ['site.ts', 'host.config.ts', 'shared/core', 'i18n', 'offline/core', 'addresses.ts'],
      packages: [
        ...['astro', 'astro/loaders', 'github-slugger', 'node-html-parser', 'pagefind', 'postcss'],
        ...['postcss-selector-parser', 'rolldown', 'takumi-js', 'vite', 'yaml', 'node:*'],
      ],
    },
    'content.config.ts': {
      parts: ['schemas', 'build/yaml-list.ts'],
      packages: ['astro:content', 'astro/loaders'],
    },
    queries: {
      parts: [
        ...['site.ts', 'host.config.ts', 'storage/core', 'shared/core', 'workspace/core', 'schemas', 'tools'],
        ...['sheets', 'shared', 'assignment/core', 'embed/core'],
        ...['i18n', 'offline/core', 'addresses.ts', 'build/shipped-packages.ts'],
      ],
      packages: ['astro:content', 'schema-dts', 'yaml', 'node:*'],
    },
    components: {
      parts: [
        ...['site.ts', 'host.config.ts', 'shared', 'schemas', 'tools', 'sheets', 'i18n', 'addresses.ts'],
        ...['embed/core', 'queries'],
      ],
      packages: ['astro', 'astro:content', 'schema-dts'],
    },
    layouts: {
      parts: [
        ...['site.ts', 'host.config.ts', 'tools/registry.ts', 'embed', 'i18n', 'queries', 'components'],
        'styles',
      ],
      packages: ['astro', 'schema-dts'],
    },
    pages: {
      parts: [
        ...['site.ts', 'host.config.ts', 'shared', 'workspace', 'plan', 'handover', 'sheets', 'schemas'],
        ...['assignment', 'tools', 'embed', 'paper', 'i18n'],
        ...['offline/offer.css', 'queries', 'components', 'layouts', 'styles'],
      ],
      packages: ['astro', 'astro:content', '@astrojs/rss'],
    },
    commands: { parts: ['storage', 'coach', 'workspace'], packages: ['node:*', '@playwright/test'] },
  };

/** Imports that the table does not allow, and why they are right all the same. */
export const exceptions = [
  {
    from: 'src/layouts/Page.astro',
    to: 'src/build/bundle.ts',
    why: 'the one script of every page stands inside it',
  },
  {
    from: 'src/components/Checklist.astro',
    to: 'src/build/bundle.ts',
    why: 'its script stands inside the page: as a part shared with the tools it would cost each of them 0.8 kB',
  },
  {
    from: 'src/components/EmbedMaker.astro',
    to: 'src/build/bundle.ts',
    why: 'its script stands inside the page, as that of the checklist does',
  },
  {
    from: 'src/layouts/Embed.astro',
    to: 'src/build/bundle.ts',
    why: 'its looks have to be there before the first paint, and a sandbox may load no module',
  },
  {
    from: 'src/pages/embed/v1.js.ts',
    to: 'src/build/bundle.ts',
    why: 'the loader has a fixed address',
  },
  {
    from: 'src/pages/[...lang]/search.js.ts',
    to: 'src/build/bundle.ts',
    why: 'the dialog has a fixed address',
  },
  {
    from: 'src/pages/[script].js.ts',
    to: 'src/build/bundle.ts',
    why: 'what a page does with the worker has fixed addresses',
  },
  { from: 'src/pages/search.css.ts', to: 'src/client/search.css', why: 'the dialog’s looks load with it' },
  {
    from: 'src/queries/changes.ts',
    to: 'CHANGELOG.md',
    why: 'the change log has one home, where developers look for it',
  },
] as const;
