/**
 * HOST SETTINGS: the one file that a host of a copy changes. Everything here is optional except `site`.
 * The environment variables ASKWELL_SITE and ASKWELL_BASE win over `site` and `base`, for previews and tests.
 */
export type HostSettings = {
  /** The address that people type, without a path: `https://careers.example.edu`. Used in canonical links, the sitemap and feeds. */
  readonly site: string;
  /** The folder under that address, with both slashes: `/` or `/some/sub/path/`. */
  readonly base: `/${string}`;
  /** The name in the header, in titles and on printed pages. */
  readonly name: string;
  /** A school or organization that runs this copy. Shown in the footer and on printed pages. */
  readonly school?: { readonly name: string; readonly url: string };
  /** A picture beside the name in the header, 28 pixels high: the path of a file under `public/`, as `/school.svg`. */
  readonly logo?: `/${string}`;
  /** Up to five links of the host, shown in the footer: an alumni directory, a booking page. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** The color of the thread and of focus rings, as `#rrggbb`. It must reach 4.5:1 on white; the build stops if it doesn't. */
  readonly accent?: `#${string}`;
  /**
   * Whether browsers keep the site for reading offline; they do unless this is `false`. Then the build’s `worker.js` removes what was kept, and itself:
   * leave it on the server, at its address, until nobody comes back with the old one.
   */
  readonly offline?: boolean;
};

export const host: HostSettings = {
  site: 'https://askwell.example',
  base: '/',
  name: 'Askwell',
  links: [],
};
