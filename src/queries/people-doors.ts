import { toolLabelsOf, type Language } from '../i18n/languages.ts';
import { liveTools, type ToolId } from '../tools/registry.ts';
import type { Person } from '../workspace/core/person.ts';
import { address } from './address.ts';

/** The tool that helps with somebody at a stage; where it has no page yet, another one that does. */
const toolsAt = {
  'to-ask': ['outreach'],
  asked: ['outreach'],
  booked: ['question-builder'],
  met: ['thank-you', 'outreach'],
  thanked: ['follow-up', 'outreach'],
  'keep-warm': ['follow-up', 'outreach'],
  closed: ['outreach'],
} as const satisfies Record<Person['stage'], readonly ToolId[]>;

/** Where “Talk to this person” leads, by their stage. */
export function peopleDoors(lang: Language): Record<Person['stage'], { href: string; name: string }> {
  const doorOf = (ids: readonly ToolId[]) => {
    const id = ids.find((one) => liveTools.some((live) => live === one)) ?? 'outreach';
    return { href: address(`/tools/${id}/`, lang), name: toolLabelsOf(lang)[id].title };
  };
  return {
    'to-ask': doorOf(toolsAt['to-ask']),
    asked: doorOf(toolsAt.asked),
    booked: doorOf(toolsAt.booked),
    met: doorOf(toolsAt.met),
    thanked: doorOf(toolsAt.thanked),
    'keep-warm': doorOf(toolsAt['keep-warm']),
    closed: doorOf(toolsAt.closed),
  };
}
