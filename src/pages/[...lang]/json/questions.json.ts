import { languageRoutes } from '../../../i18n/languages.ts';
import { bankForTools } from '../../../queries/questions.ts';

export const getStaticPaths = languageRoutes;

/** The question bank, for the tools: loaded on the click that needs it. */
export const GET = async () => Response.json(await bankForTools());
