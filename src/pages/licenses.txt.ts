import { licenceTexts } from '../queries/libraries.ts';

/** The licence texts of the libraries that run in the browser. */
export function GET(): Response {
  return new Response(licenceTexts(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
