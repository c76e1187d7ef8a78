import { languageRoutes } from '../../../i18n/languages.ts';
import { templatesForTools } from '../../../queries/messages.ts';

export const getStaticPaths = languageRoutes;

/** The message templates with their blanks, for the tools. */
export const GET = async () => Response.json(await templatesForTools());
