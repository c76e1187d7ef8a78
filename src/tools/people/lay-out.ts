import { hierarchy, tree } from 'd3-hierarchy';
import type { Led } from './core/led.ts';
import { room, toFit, type Dot, type Picture } from './core/picture.ts';
import { nameOf } from './core/sheet.ts';
import type { PeopleLabels } from './labels.ts';

type Node = { readonly led: Led | undefined; readonly children: readonly Node[] };

const nodeOf = (led: Led): Node => ({ led, children: led.to.map(nodeOf) });

/** Lays trees out from left to right, all of them beginning with “You”: the tidy tree of Reingold and Tilford. */
export function layOut(trees: readonly Led[], words: PeopleLabels): Picture {
  const root = tree<Node>().nodeSize([room.row, room.column])(
    hierarchy<Node>({ led: undefined, children: trees.map(nodeOf) }, ({ children }) => [...children]),
  );
  const nodes = root.descendants();
  const top = Math.min(...nodes.map(({ x }) => x));
  const place = (node: { x: number; y: number }) => ({
    // “You” needs less room than a name does.
    x: room.edge + (node.y === 0 ? 0 : Math.round(node.y) - room.column + room.you),
    y: Math.round(node.x - top) + room.row / 2,
  });
  const dots = nodes.map((node): Dot => ({ ...place(node), ...saidOf(node.data.led, words) }));
  return {
    width: Math.max(...dots.map(({ x }) => x)) + room.column,
    height: Math.max(...dots.map(({ y }) => y)) + room.row / 2 + room.edge,
    dots,
    curves: root.links().map(({ source, target }) => {
      const [from, to] = [place(source), place(target)];
      return { from: [from.x, from.y], to: [to.x, to.y] };
    }),
  };
}

function saidOf(led: Led | undefined, words: PeopleLabels): Pick<Dot, 'id' | 'name' | 'under' | 'stage'> {
  if (led === undefined) return { id: '', name: words.picture.you, under: '', stage: null };
  const { person } = led;
  const { id, role, organization, stage } = person;
  return {
    id,
    name: toFit(nameOf(person, words), room.nameLetters),
    under: toFit(role || organization, room.letters),
    stage,
  };
}
