/**
 * The parts that are loaded when they are needed. They are all loaded from here, in the page’s first file: a part that is itself loaded
 * late must not load another one with a style of its own.
 */
export const parts = {
  list: () => import('./List.tsx'),
  bring: () => import('./Bring.tsx'),
  picture: () => import('./Picture.tsx'),
} as const;
