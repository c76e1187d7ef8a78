/* The names of our caches. A cache belongs to a whole origin, so a name has the base path in it, and we touch no other. */

/** The cache with the files of a copy of the site. `base` is its base path, with both slashes. */
export const filesCache = (base: string) => `askwell-files:${base}`;

/** Is there, and empty, where the reader removed what was saved: nothing is saved again until they say so. */
export const offCache = (base: string) => `askwell-off:${base}`;

/** Is there, and empty, where the reader put off a new version: it comes by itself once all pages of the site are closed. */
export const laterCache = (base: string) => `askwell-later:${base}`;
