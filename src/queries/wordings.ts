import type { Wording } from '../tools/thank-you/core/letter.ts';
import { ways } from '../tools/thank-you/core/letter.ts';
import type { Message } from './messages.ts';

/** The wordings of the thank-you templates as the tool takes them: those of a way that it writes for, each with an id of its own. */
export function wordingsOf(templates: readonly Message[]): Wording[] {
  return templates.flatMap(({ id, channel, approaches = [] }) => {
    const way = ways.find((one) => one === channel);
    if (way === undefined) return [];
    return approaches.map((one) => ({
      id: `${id}-${one.id}`,
      ...{ name: one.name, when: one.when, way, isLate: id === 'thanks-late' },
      ...{ subject: one.subject ?? '', text: one.text },
    }));
  });
}
