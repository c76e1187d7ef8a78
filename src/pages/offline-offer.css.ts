import css from '../offline/offer.css?raw';

/** `/offline-offer.css`: the looks of the offer of a new version, loaded with it. */
export function GET() {
  const lean = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
  return new Response(lean, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
