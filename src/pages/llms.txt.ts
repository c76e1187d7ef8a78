import type { APIContext } from 'astro';
import { host } from '../host.config.ts';
import { defaultLanguage, labelsOf } from '../i18n/languages.ts';
import { address } from '../queries/address.ts';
import { guidesIn } from '../queries/guides.ts';
import { wordsLicence } from '../site.ts';

/** `/llms.txt`: the site in Markdown for language models, after the form proposed at llmstxt.org. */
export async function GET({ site }: APIContext) {
  const lang = defaultLanguage;
  const { nav, footer, description } = labelsOf(lang);
  const full = (path: string) => new URL(address(path, lang), site).href;
  const guides = (await guidesIn(lang)).map(
    ({ slug, data }) => `- [${data.title}](${full(`/guides/${slug}.md`)}): ${data.description}`,
  );
  const lists = Object.entries({
    tools: nav.tools,
    checklist: nav.checklist,
    questions: footer.questions,
    templates: footer.templates,
    sources: footer.sources,
  }).map(([list, name]) => `- [${name}](${full(`/${list}/`)})`);
  const text = [
    `# ${host.name}`,
    `> ${description} Words under ${wordsLicence.name}.`,
    `## ${nav.guides}`,
    guides.join('\n'),
    '## Lists',
    lists.join('\n'),
  ].join('\n\n');
  return new Response(`${text}\n`);
}
