import { host } from '../host.config.ts';
import { labelsOf, toolLabelsOf, type Language } from '../i18n/languages.ts';
import { icons } from '../offline/core/icons.ts';
import { address } from './address.ts';

/** The color of paper (`src/styles/tokens.css`), which devices show around and before the first page. */
const paper = '#fdfbf6';

/** The Web App Manifest in a language: the plan is where a person with the site on their home screen begins. */
export function manifestIn(lang: Language) {
  const { nav, description } = labelsOf(lang);
  const tools = toolLabelsOf(lang);
  return {
    id: address('/', lang),
    name: host.name,
    short_name: host.name,
    description,
    lang,
    dir: 'ltr',
    start_url: address('/plan/', lang),
    scope: address('/'),
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    categories: ['education', 'business'],
    icons: icons
      .filter(({ purpose }) => purpose !== 'apple')
      .map(({ name, size, purpose }) => ({
        src: address(`/icons/${name}`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    shortcuts: [
      { name: nav.plan, url: address('/plan/', lang) },
      ...(['day-sheet', 'outreach'] as const).map((tool) => ({
        name: tools[tool].name,
        url: address(`/tools/${tool}/`, lang),
      })),
    ],
  };
}
