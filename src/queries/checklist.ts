import { getCollection, type CollectionEntry } from 'astro:content';
import { standingOf } from '../addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { phases, type Phase } from '../schemas/checklist.ts';
import { guidesIn } from './guides.ts';

/** A point of the method with its home and the place where it is acted on. */
export type Point = CollectionEntry<'points'>['data'] & {
  /** Title and address (path and fragment) of the guide section that is its home. */
  home: { title: string; path: string };
  /** Address of the place where it is acted on, if that page stands. */
  act: string | undefined;
};

/** The points of the method by phase, each with its guide section. */
export async function checklistIn(lang: Language): Promise<{ phase: Phase; points: Point[] }[]> {
  const guides = await guidesIn(lang);
  const slugs = new Set(guides.map(({ slug }) => slug));
  const homes = new Map(
    guides.flatMap(({ slug, data }) =>
      Object.entries(data.points).map(([id, heading]) => [
        id,
        { title: data.title, path: `/guides/${slug}/#${heading}` },
      ]),
    ),
  );
  const points = (await getCollection('points')).map(({ data }) => ({
    ...data,
    home: homes.get(data.id) ?? { title: '', path: '/guides/' },
    act: actOf(data, slugs),
  }));
  return phases.map((phase) => ({ phase, points: points.filter((point) => point.phase === phase) }));
}

function actOf(point: CollectionEntry<'points'>['data'], slugs: ReadonlySet<string>): string | undefined {
  const candidates = [
    point.tool && `/tools/${point.tool}/`,
    point.sheet && `/worksheets/${point.sheet}/`,
    point.list && `/${point.list}/`,
  ];
  return candidates.find((path) => path && standingOf(path, slugs) === 'live') || undefined;
}
