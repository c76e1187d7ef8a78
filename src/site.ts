/** Constants that every part may use. This file ships to browsers: add little. What a host may change is in `host.config.ts`. */

/** Where the source lives, for "edit" and "report" links. */
export const repository = 'https://github.com/askwell/askwell';

/** Licence of the words; the code is MIT. */
export const wordsLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
