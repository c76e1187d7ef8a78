import type { Embedded } from '../embed/core/snippets.ts';
import { usualSize } from '../embed/core/snippets.ts';
import { host } from '../host.config.ts';
import { embedLabelsOf, toolLabelsOf, type Language } from '../i18n/languages.ts';
import { commonFor, type CommonLabels } from '../shared/ui/labels.ts';
import type { ToolId } from '../tools/registry.ts';
import { address } from './address.ts';

/** The full address of a tool’s oEmbed answer. */
export function oembedAddress(tool: ToolId, lang: Language, site: URL | undefined): string {
  return new URL(address(`/oembed/${tool}.json`, lang), site).href;
}

/** What snippets and oEmbed answers say of a tool. `site` is the address of the whole site. */
export function embeddedTool(tool: ToolId, lang: Language, site: URL | undefined): Embedded {
  const full = (path: string) => new URL(address(path, lang), site).href;
  return {
    tool,
    title: toolLabelsOf(lang)[tool].title,
    site: host.name,
    page: full(`/tools/${tool}/`),
    home: full('/embed/'),
    ...usualSize,
  };
}

/** The words that all tools share as they are true in a frame, where what is stored belongs to the page around it. */
export function commonInFrame(lang: Language): CommonLabels {
  const common = commonFor(lang, address('/open/', lang));
  return { ...common, saved: { ...common.saved, ...embedLabelsOf(lang).saved } };
}
