import { bundle } from '../../build/bundle.ts';
import { languages } from '../../i18n/languages.ts';

/** `/embed/v1.js`: the loader, at an address that never changes. A later version stands beside it. */
export async function GET() {
  const folders = Object.values(languages).map(({ path }) => path);
  const script = await bundle('src/embed/loader.ts', 'iife');
  return new Response(script.replace('LANGUAGES', folders.filter((path) => path !== '').join(' ')), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
