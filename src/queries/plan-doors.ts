import { toolLabelsOf, type Language } from '../i18n/languages.ts';
import { tools, type ToolId } from '../tools/registry.ts';
import { address } from './address.ts';

type Link = { readonly href: string; readonly name: string };

/** The tool of each knot of the plan's thread, where one is made for it. Which tools are live is the registry's matter. */
const toolOf = {
  person: 'people',
  message: 'outreach',
  questions: 'question-builder',
  pitch: 'pitch',
  talk: 'day-sheet',
  thanks: 'thank-you',
  reflection: 'reflection',
  'follow-up': 'follow-up',
} as const satisfies Record<string, ToolId>;

/** Where each knot of the plan's thread leads: to its tool, where that is live, and to its guide. `names` are of guides without a tool. */
export function planDoors(lang: Language, names: { readonly goal: string; readonly day: string }) {
  const withTool = (id: ToolId): { readonly tool?: Link; readonly guide: Link } => {
    const { name, guide, guideName } = toolLabelsOf(lang)[id];
    const link = { guide: { href: address(guide, lang), name: guideName } };
    const isLive = tools.some((tool) => tool.id === id && tool.isLive);
    return isLive ? { ...link, tool: { href: address(`/tools/${id}/`, lang), name } } : link;
  };
  return {
    goal: { guide: { href: address('/guides/set-your-goal/', lang), name: names.goal } },
    day: { guide: { href: address('/guides/place-and-technology/', lang), name: names.day } },
    person: withTool(toolOf.person),
    message: withTool(toolOf.message),
    questions: withTool(toolOf.questions),
    pitch: withTool(toolOf.pitch),
    talk: withTool(toolOf.talk),
    thanks: withTool(toolOf.thanks),
    reflection: withTool(toolOf.reflection),
    'follow-up': withTool(toolOf['follow-up']),
  };
}
