import css from '../client/search.css?raw';

/** `/search.css`: the looks of the search dialog, loaded with it. */
export function GET() {
  const lean = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  return new Response(lean, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
