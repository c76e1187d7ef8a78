import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { exceptions, mayImport } from '../support/import-table.ts';
import * as source from '../support/source-files.ts';

/** Where every exported name carries a comment for its caller. */
const documented =
  /^src\/(build|queries|storage|workspace|handover|shared|(tools\/[^/]+|plan|sheets|coach|offline)\/core)\/.*\.tsx?$|^src\/(addresses|site|i18n\/languages)\.ts$/;

const files = source.sourceFiles('src/**/*.{ts,tsx,astro,mjs}');
const isTypeScript = ({ path }: source.SourceFile) => /\.tsx?$/.test(path);
const partOf = (path: string) => path.split('/')[1] ?? '';

const edges = files.flatMap((file) => source.importsOf(file).map((to) => ({ from: file.path, to })));

function isAllowed({ from, to }: { from: string; to: string }): boolean {
  const allowed = mayImport[partOf(from)];
  if (allowed === undefined) return false;
  if (to.startsWith('src/')) {
    return partOf(to) === partOf(from) || allowed.parts.some((part) => `${to}/`.startsWith(`src/${part}/`));
  }
  return allowed.packages.some(
    (name) => to === name || (name.endsWith('*') && to.startsWith(name.slice(0, -1))),
  );
}

const isException = ({ from, to }: { from: string; to: string }) =>
  exceptions.some((exception) => exception.from === from && exception.to === to);

describe('imports', () => {
  it('have a row in the table for every part of src/', () => {
    const parts = new Set(files.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => mayImport[part] === undefined)).toEqual([]);
  });

  it('lead upward in the table, so that no two parts need each other', () => {
    const order = Object.keys(mayImport);
    const downward = Object.entries(mayImport).flatMap(([row, { parts }]) =>
      parts
        .filter((part) => !order.slice(0, order.indexOf(row)).includes(part.split('/')[0] ?? ''))
        .map((part) => `${row}: ${part}`),
    );
    expect(downward).toEqual([]);
  });

  it('follow the table', () => {
    expect(edges.filter((edge) => !isAllowed(edge) && !isException(edge))).toEqual([]);
  });

  it('never lead from one tool to another', () => {
    const toolOf = (path: string) => /^src\/tools\/([^/]+)\//.exec(path)?.[1];
    const within = edges.filter(({ from, to }) => toolOf(from) !== undefined && to.startsWith('src/tools/'));
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter(({ from, to }) => toolOf(from) !== toolOf(to))).toEqual([]);
  });

  it('lead from a core to cores alone', () => {
    const ofCores = edges.filter(({ from }) => from.includes('/core/'));
    expect(ofCores.length).toBeGreaterThan(0);
    expect(ofCores.filter(({ to }) => !to.includes('/core/'))).toEqual([]);
  });

  it('need every exception that is listed', () => {
    const needed = exceptions.filter(({ from, to }) =>
      edges.some((edge) => edge.from === from && edge.to === to),
    );
    expect(needed.filter((edge) => !isAllowed(edge))).toEqual(exceptions);
  });

  it('never bring schemas, queries, the build or Astro to the browser', () => {
    const runsThere = (path: string) => partOf(path) === 'client' || path.endsWith('.tsx');
    const reached = new Set(files.map(({ path }) => path).filter(runsThere));
    for (const path of reached) {
      for (const { to } of edges.filter(({ from }) => from === path)) reached.add(to);
    }
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].filter((to) => /^src\/(schemas|queries|build)\/|^astro\b|^node:/.test(to))).toEqual(
      [],
    );
  });
});

describe('what is saved', () => {
  it('is named in one place: src/storage/browser.ts', () => {
    // The bench fills the storage of a browser that it drives; it runs in none.
    const naming = files.filter(
      ({ path, tree }) =>
        partOf(path) !== 'commands' &&
        source
          .nodesIn(tree, ts.isIdentifier)
          .some(({ text }) => /^((local|session)Storage|indexedDB)$/.test(text)),
    );
    // Commands run outside of pages: the benchmark fills a browser’s storage from there.
    const shipped = naming.filter(({ path }) => partOf(path) !== 'commands');
    expect(shipped.map(({ path }) => path)).toEqual(['src/storage/browser.ts']);
  });

  it('has cores that need nothing but cores', () => {
    const outward = edges.filter(({ from, to }) => from.includes('/core/') && !to.includes('/core/'));
    expect(outward).toEqual([]);
  });
});

describe('files', () => {
  it('are at most 250 lines long', () => {
    const all = [...files, ...source.sourceFiles('{src/**/*.css,tests/**/*.ts,*.{ts,mjs}}')];
    const lines = all.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length}`);
    expect(lines.filter((row) => Number(row.split(': ')[1]) > 250)).toEqual([]);
  });

  it('are at most 40 lines long where they are pages', () => {
    const pages = files.filter(({ path }) => partOf(path) === 'pages');
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.filter(({ text }) => text.trimEnd().split('\n').length > 40).map(({ path }) => path),
    ).toEqual([]);
  });

  it('are named in kebab-case, components and layouts in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs|astro)$/;
    const pascal = /^([A-Z][a-z0-9]*)+\.(astro|tsx)$/;
    const misnamed = files.filter(({ path }) => {
      const isElement = /\.(astro|tsx)$/.test(path) && partOf(path) !== 'pages';
      return !(isElement ? pascal : kebab).test(basename(path).replace(/\[(\.\.\.)?([a-z]+)\]/, '$2'));
    });
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const all = ['src', 'tests'].flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }));
    expect(all.filter((path) => /\b(utils?|helpers?|managers?|data)\b/i.test(path))).toEqual([]);
  });
});

describe('code', () => {
  it('has functions of at most 40 lines', () => {
    const long = files
      .filter(isTypeScript)
      .flatMap((file) => source.longFunctions(file, 40).map((at) => `${file.path}, ${at}`));
    expect(long).toEqual([]);
  });

  it('has no any', () => {
    expect(files.flatMap((file) => source.anysIn(file).map((text) => `${file.path}: ${text}`))).toEqual([]);
  });

  it('exports by name alone', () => {
    expect(files.filter(source.hasDefaultExport).map(({ path }) => path)).toEqual([]);
  });

  it('hands on no other file’s names as a whole', () => {
    expect(files.filter(source.exportsAll).map(({ path }) => path)).toEqual([]);
  });

  it.each(files.filter(({ path }) => documented.test(path)))(
    'says what each exported name is for: $path',
    (file) => {
      expect(source.exportsWithoutComment(file)).toEqual([]);
    },
  );
});

describe('the words of the interface', () => {
  const codes = Object.keys(languages);
  const kinds = ['', 'pages.', 'front.', 'search.', 'sheets.', 'tools.', 'embed.', 'offline.'] as const;
  const labelsOf = async (kind: string, code: string) => {
    const words = (await import(join(process.cwd(), 'src/i18n', `${kind}${code}.ts`))) as Record<
      string,
      object
    >;
    return source.keysOf(Object.values(words)[0] ?? {});
  };

  it('have their files for every language, and no others', () => {
    const expected = [...codes.flatMap((code) => kinds.map((kind) => `${kind}${code}.ts`)), 'languages.ts'];
    expect(readdirSync('src/i18n').sort()).toEqual(expected.sort());
  });

  it.each(codes.flatMap((code) => kinds.map((kind) => ({ code, kind }))))(
    'have every label, and none that English lacks: $kind$code',
    async ({ code, kind }) => {
      const labels = await labelsOf(kind, code);
      expect(labels.length).toBeGreaterThan(0);
      expect(labels).toEqual(await labelsOf(kind, 'en'));
    },
  );

  it('are compared label by label, however deep', () => {
    expect(
      source.keysOf({ nav: { search: 'Search', guides: 'Guides' }, minutes: () => '', list: ['a', 'b'] }),
    ).toEqual(['list.0', 'list.1', 'minutes', 'nav.guides', 'nav.search']);
  });
});
