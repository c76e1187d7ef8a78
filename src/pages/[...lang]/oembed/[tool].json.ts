import type { APIContext } from 'astro';
import { oembed } from '../../../embed/core/oembed.ts';
import { languageRoutes, type Language } from '../../../i18n/languages.ts';
import { embeddedTool } from '../../../queries/embeds.ts';
import { liveTools, type LiveToolId } from '../../../tools/registry.ts';

type Props = { lang: Language; tool: LiveToolId };

export const getStaticPaths = () =>
  languageRoutes().flatMap(({ params, props }) =>
    liveTools.map((tool) => ({ params: { ...params, tool }, props: { ...props, tool } })),
  );

/** `/oembed/<tool>.json`: what a site that knows oEmbed shows in place of a link to the tool. */
export const GET = ({ props: { lang, tool }, site }: APIContext<Props>) =>
  Response.json(oembed(embeddedTool(tool, lang, site)));
