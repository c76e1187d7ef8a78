import GithubSlugger from 'github-slugger';
import { standingOf } from '../addresses.ts';
import type { Content, MdxFile } from './content-files.ts';

/** Words that announce evidence: a paragraph that has one needs a `<Cite>`. */
const CLAIMS =
  /\b\d+(\.\d+)?\s?%|\bper ?cent\b|\b(study(?! nurse| room| group)|surveys?|experiments?|researchers?|meta-analysis)\b|\bstudies (show|find|found|of|with|say)\b/i;

/**
 * Checks what schemas cannot: that everything which names something else names something that exists, that every point
 * has one home, and that a claim has its source.
 *
 * @returns One line a problem: `file:line, field: what was found; what was expected`. Empty when all is well.
 */
export function checkContent(content: Content): string[] {
  const known = knownTargets(content);
  return [
    ...[...content.guides, ...content.pages].flatMap((file) => checkMdx(file, known)),
    ...checkPoints(content, known),
    ...checkReferences(content, known),
  ];
}

type Known = {
  slugs: Set<string>;
  anchors: Map<string, Set<string>>;
  claims: Set<string>;
  questions: Set<string>;
};

const slugOf = (file: MdxFile) => file.path.replace(/^.*\//, '').replace(/\.mdx$/, '');
const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));

function knownTargets(content: Content): Known {
  const anchors = new Map(
    [
      ...content.guides.map((file) => ['/guides/', file] as const),
      ...content.pages.map((file) => ['/', file] as const),
    ].map(([folder, file]) => [`${folder}${slugOf(file)}/`, headingSlugs(file.body)]),
  );
  anchors.set('/questions/', ids(content.questions));
  anchors.set('/templates/', ids(content.messages));
  const claims = ids(content.claims);
  anchors.set('/sources/', new Set([...[...claims].map((id) => id.toLowerCase()), ...ids(content.myths)]));
  return { slugs: new Set(content.guides.map(slugOf)), anchors, claims, questions: ids(content.questions) };
}

/** The anchors of a Markdown text's headings, as the site's renderer makes them. */
export function headingSlugs(body: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = [...body.matchAll(/^#{2,6}\s+(.+)$/gm)].map(([, text = '']) =>
    text
      .replace(/[*_`]|<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim(),
  );
  return new Set(headings.map((text) => slugger.slug(text)));
}

function checkMdx(file: MdxFile, known: Known): string[] {
  const at = (index: number) =>
    `${file.path}:${file.bodyLine + file.body.slice(0, index).split('\n').length - 1}`;
  const problems: string[] = [];
  for (const match of file.body.matchAll(/<(Cite|Q)\b[^>]*?\bid="([^"]*)"/g)) {
    const [, tag, list = ''] = match;
    const table = tag === 'Cite' ? known.claims : known.questions;
    for (const id of list.split(/\s+/).filter((one) => !table.has(one))) {
      problems.push(
        `${at(match.index)}, <${tag} id>: found "${id}"; expected an id of ${tag === 'Cite' ? 'content/sources.yaml' : 'content/questions/'}`,
      );
    }
  }
  for (const match of file.body.matchAll(/\]\((\/[^)\s]*)\)|\b(?:to|href)="(\/[^"]*)"/g)) {
    const link = match[1] ?? match[2] ?? '';
    const problem = linkProblem(link, match[1] === undefined, known);
    if (problem) problems.push(`${at(match.index)}, link: found "${link}"; ${problem}`);
  }
  for (const block of paragraphs(file.body)) {
    const claim = CLAIMS.exec(block.text);
    if (claim && !block.text.includes('<Cite')) {
      problems.push(
        `${at(block.index)}, claim: found "${claim[0]}" in a paragraph without a source; expected <Cite id="E.." />`,
      );
    }
  }
  return problems;
}

/** Paragraphs, list items and table rows, with where they start. Headings and quoted messages make no claims of ours. */
function paragraphs(body: string): { text: string; index: number }[] {
  const plain = body.replace(
    /<(Letter|Talk|OtherSide|Thrown|Sent)\b[\s\S]*?<\/\1>|<Myth\b[^>]*>|^>.*$|^#{1,6} .*$/gm,
    (quoted) => quoted.replace(/[^\n]/g, ' '),
  );
  return [...plain.matchAll(/(?:^|\n)((?:[^\n]+(?:\n(?!\s*(?:[-*]|\d+\.|\|)\s)|$)?)+)/g)].map((match) => ({
    text: match[1] ?? '',
    index: match.index + Math.max(0, match[0].search(/\S/)),
  }));
}

function linkProblem(link: string, mayBePlanned: boolean, known: Known): string | undefined {
  const [path = '', fragment] = link.split('#');
  const standing = standingOf(path, known.slugs);
  if (standing === 'unknown')
    return 'expected an address of ours: they end with a slash and are listed in src/addresses.ts';
  if (standing === 'planned' && !mayBePlanned)
    return 'this page is still to come; use <Act>, which waits for it';
  if (fragment === undefined || standing === 'planned') return undefined;
  const anchors = known.anchors.get(path);
  if (anchors === undefined || anchors.has(fragment)) return undefined;
  return `no heading or entry there has the anchor "${fragment}"`;
}

function checkPoints(content: Content, known: Known): string[] {
  const homes = new Map<string, string>();
  const problems: string[] = [];
  const points = ids(content.points);
  for (const guide of content.guides) {
    for (const [id, heading] of Object.entries((guide.front['points'] ?? {}) as Record<string, string>)) {
      if (!points.has(id))
        problems.push(`${guide.path}, points.${id}: expected a point of content/checklist.yaml`);
      if (homes.has(id))
        problems.push(`${guide.path}, points.${id}: has a home in ${homes.get(id)} already; a point has one`);
      homes.set(id, guide.path);
      if (!known.anchors.get(`/guides/${slugOf(guide)}/`)?.has(heading)) {
        problems.push(`${guide.path}, points.${id}: no heading here has the anchor "${heading}"`);
      }
    }
  }
  for (const { id, path } of content.points) {
    if (!homes.has(id)) problems.push(`${path}, ${id}: no guide names it under "points"; expected one home`);
  }
  return problems;
}

function checkReferences(content: Content, known: Known): string[] {
  const cited = [
    ...content.myths.flatMap(({ path, id, claims }) =>
      (claims as string[]).map((claim) => ({ path, id, claim })),
    ),
    ...content.rhythm.flatMap(({ path, id, claim }) => (claim ? [{ path, id, claim: claim as string }] : [])),
  ];
  return cited
    .filter(({ claim }) => !known.claims.has(claim))
    .map(
      ({ path, id, claim }) =>
        `${path}, ${id}: found claim "${claim}"; expected an id under "claims" in content/sources.yaml`,
    );
}
