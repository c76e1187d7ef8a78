import { languageRoutes } from '../../../i18n/languages.ts';
import { exampleTexts } from '../../../queries/example.ts';

export const getStaticPaths = languageRoutes;

/** The worked example as stored texts by slot, for “Show me a finished one”. */
export const GET = () => Response.json(exampleTexts());
