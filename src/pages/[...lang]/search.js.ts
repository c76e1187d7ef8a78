import { bundle } from '../../build/bundle.ts';
import { languageRoutes } from '../../i18n/languages.ts';

export const getStaticPaths = languageRoutes;

/** `/search.js`: the search dialog, loaded when a reader opens it. It has the address of the search page. */
export async function GET() {
  return new Response(await bundle('src/client/search.ts'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
