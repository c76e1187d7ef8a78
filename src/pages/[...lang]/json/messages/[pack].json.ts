import type { APIContext } from 'astro';
import { languageRoutes } from '../../../../i18n/languages.ts';
import { packNames, templatesForTools } from '../../../../queries/messages.ts';

export function getStaticPaths() {
  return languageRoutes().flatMap(({ params }) =>
    packNames.map((pack) => ({ params: { ...params, pack }, props: { pack } })),
  );
}

/** The message templates of one file, for the tools: a phone loads the channel that was chosen, and no other. */
export const GET = async ({ props: { pack } }: APIContext<{ pack: (typeof packNames)[number] }>) =>
  Response.json(await templatesForTools(pack));
