import type { FAQPage, HowTo, WebSite } from 'schema-dts';
import { host } from '../host.config.ts';
import type { PageLabels } from '../i18n/pages.en.ts';
import { address } from './address.ts';
import type { checklistIn } from './checklist.ts';

/** The checklist as schema.org's HowTo: a section a phase, a step a point. */
export function howTo(
  phases: Awaited<ReturnType<typeof checklistIn>>,
  words: PageLabels['checklist'],
): HowTo {
  return {
    '@type': 'HowTo',
    name: words.title,
    step: phases.map(({ phase, points }) => ({
      '@type': 'HowToSection',
      name: words.phases[phase],
      itemListElement: points.map(({ text }) => ({ '@type': 'HowToStep', text })),
    })),
  };
}

/** The site itself, for the front page. */
export function website(description: string): WebSite {
  return {
    '@type': 'WebSite',
    name: host.name,
    description,
    url: new URL(address('/'), import.meta.env.SITE).href,
  };
}

/**
 * A Markdown body whose second-level headings are questions, as schema.org's FAQPage: the first paragraph under each
 * question is its answer. Headings that do not end with a question mark are left out.
 */
export function faq(body: string): FAQPage {
  const parts = body.split(/^## /m).slice(1);
  return {
    '@type': 'FAQPage',
    mainEntity: parts.flatMap((part) => {
      const [question = '', ...rest] = part.split('\n');
      const answer = rest.join('\n').trim().split('\n\n')[0] ?? '';
      if (!question.trim().endsWith('?')) return [];
      return [
        {
          '@type': 'Question' as const,
          name: question.trim(),
          acceptedAnswer: {
            '@type': 'Answer' as const,
            text: answer.replace(/\s*<Cite\b[^>]*>|<[^>]*>/g, '').replace(/\]\([^)]*\)|[[*_]/g, ''),
          },
        },
      ];
    }),
  };
}
