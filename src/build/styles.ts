import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { rewritePages } from './html-files.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Gives every page one `<style>` that holds only rules which can match on it.
 *
 * A rule is dropped when each of its selectors names a class, an id or an element that the page's HTML does not have.
 * States (`:hover`, `[open]`) are never looked at, so a rule that a state may switch on stays. On a page with an island, scripts may
 * add elements: there a name also counts when any script has it as a word.
 *
 * @returns A line for the build log: pages and bytes saved.
 */
export async function leanStyles(out: string): Promise<string> {
  let before = 0;
  let after = 0;
  const scripts = globSync('_astro/*.js', { cwd: out }).map((file) => readFileSync(join(out, file), 'utf8'));
  const count = rewritePages(out, ({ html }) => {
    const css = [...html.matchAll(STYLE)].map(([, body]) => body).join('');
    const tokens = tokensOf(html.replace(STYLE, ''));
    const lean = withoutDeadRules(
      css,
      html.includes('<astro-island') ? joined(tokens, namesIn(html, scripts)) : tokens,
    );
    before += css.length;
    after += lean.length;
    let isFirst = true;
    return html.replace(STYLE, () => {
      const style = isFirst ? `<style>${lean}</style>` : '';
      isFirst = false;
      return style;
    });
  });
  return `${count} pages, ${Math.round(before / count)} -> ${Math.round(after / count)} bytes each`;
}

type Names = Pick<ReadonlySet<string>, 'has'>;
type Tokens = { classes: Names; ids: Names; tags: Names };

/**
 * Every word of the site’s scripts and of those in a page, as a set of names that they may give to elements. A name may also be put together: of a template such as
 * `is-${kind}` all names count that begin as it does.
 */
function namesIn(html: string, scripts: readonly string[]): Names {
  const inline = [...html.matchAll(SCRIPT)].map(([, body = '']) => body);
  const text = [...scripts, ...inline].join('\n');
  const words = new Set(text.match(/[\w-]+/g));
  const beginnings = [...new Set([...text.matchAll(/([\w-]+-)\$\{/g)].map(([, start = '']) => start))];
  return { has: (name) => words.has(name) || beginnings.some((start) => name.startsWith(start)) };
}

function joined(tokens: Tokens, more: Names): Tokens {
  const both = (one: Names): Names => ({ has: (name) => one.has(name) || more.has(name) });
  return { classes: both(tokens.classes), ids: both(tokens.ids), tags: both(tokens.tags) };
}

function tokensOf(html: string): Tokens {
  return {
    classes: new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/))),
    ids: new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id)),
    tags: new Set([...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase())),
  };
}

/** A style sheet with its selectors, each once, and the forms that pages were given, by which selectors can match on them. */
type Sheet = { root: Root; selectors: string[]; forms: Map<string, string> };

/** Many pages share a style sheet, so each is parsed once. */
const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const known = sheets.get(css);
  if (known !== undefined) return known;
  const root = postcss.parse(css);
  const selectors = new Set<string>();
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) for (const selector of rule.selectors) selectors.add(selector);
  });
  const sheet = { root, selectors: [...selectors], forms: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
}

/** The style sheet without rules that cannot match on a page that has only these classes, ids and elements. */
export function withoutDeadRules(css: string, tokens: Tokens): string {
  const { root, selectors, forms } = sheetOf(css);
  const alive = new Set(selectors.filter((selector) => canMatch(selector, tokens)));
  const key = JSON.stringify([...alive]);
  const form = forms.get(key) ?? reduced(root.clone(), alive);
  forms.set(key, form);
  return form;
}

function reduced(root: Root, alive: ReadonlySet<string>): string {
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const kept = rule.selectors.filter((selector) => alive.has(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  dropUnusedProperties(root);
  removeEmpty(root);
  joinLayers(root);
  return root.toString();
}

const isKeyframe = (rule: Rule) =>
  rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name));

/** The classes, ids and elements that a selector names outside of `:is()` and its like, parsed once a selector. */
const named = new Map<string, readonly { type: string; value: string }[]>();

function namesOf(selector: string) {
  const names =
    named.get(selector) ??
    selectorParser()
      .astSync(selector)
      .first.nodes.flatMap(({ type, value }) => (value === undefined ? [] : [{ type, value }]));
  named.set(selector, names);
  return names;
}

function canMatch(selector: string, { classes, ids, tags }: Tokens): boolean {
  return namesOf(selector).every(({ type, value }) => {
    if (type === 'class') return classes.has(value);
    if (type === 'id') return ids.has(value);
    return type !== 'tag' || tags.has(value.toLowerCase());
  });
}

/**
 * One block a layer. The order of layers is fixed before any of them, and rules keep their order within theirs, so nothing looks
 * otherwise; a page is a little smaller, whatever order its styles were bundled in.
 */
function joinLayers(root: Container): void {
  const blocks = new Map<string, AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || node.nodes === undefined) return;
    const first = blocks.get(node.params);
    if (first === undefined) blocks.set(node.params, node);
    else {
      first.append(node.nodes);
      node.remove();
    }
  });
}

/** Drops custom properties that nothing reads. */
function dropUnusedProperties(root: Container): void {
  const css = root.toString();
  root.walkDecls(/^--/, (declaration) => {
    // With a fallback a comma follows the name.
    if (!new RegExp(`var\\(\\s*${declaration.prop}\\s*[,)]`).test(css)) declaration.remove();
  });
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    removeEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  });
}
