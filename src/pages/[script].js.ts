import type { APIContext } from 'astro';
import { bundle } from '../build/bundle.ts';

/** The worker itself is written when all files are there. Until then, as while authors write, one stands there that removes what was kept before. */
const entries = {
  offline: 'begin',
  'offline-offer': 'offer',
  'offline-panel': 'panel',
  worker: 'off-worker',
} as const;

export const getStaticPaths = () =>
  Object.entries(entries).map(([script, entry]) => ({ params: { script }, props: { entry } }));

/** `/offline.js` and its parts: what a page does with the worker, at addresses that never change. */
export async function GET({ props }: APIContext<{ entry: (typeof entries)[keyof typeof entries] }>) {
  return new Response(await bundle(`src/offline/${props.entry}.ts`), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
