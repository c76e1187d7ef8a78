import { bundle } from '../build/bundle.ts';

/** `/search.js`: the search dialog, loaded when a reader opens it. */
export async function GET() {
  return new Response(await bundle('src/client/search.ts'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
