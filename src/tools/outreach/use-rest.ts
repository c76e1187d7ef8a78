import { useState } from 'preact/hooks';
import { loadJson } from '../../shared/platform/load-json.ts';
import type { Rest, RestWords } from './rest.ts';
import { usePart } from './use-part.ts';

/**
 * The rest of the view, `undefined` until it has come: once something is stored, or somebody comes near, which `comeNear` tells.
 * @param words The address of its words.
 */
export function useRest(isUsed: boolean, words: string) {
  const [isNear, setNear] = useState(false);
  const comeNear = () => {
    setNear(true);
  };
  return { rest: usePart(isNear || isUsed, () => load(words)), comeNear };
}

async function load(address: string): Promise<Rest> {
  const [{ restWith }, words] = await Promise.all([import('./rest.ts'), loadJson(address)]);
  return restWith(words as RestWords);
}
