import type { Widened } from '../../shared/ui/labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    intro:
      'One hour is enough: set a clock. What a page doesn’t say is what you came for. It becomes a question.',
    topics: {
      person: {
        title: 'The person',
        minutes: '20 minutes',
        find: 'The job they have now, the one before it, a turn in the path, and a phrase that is their own.',
        look: 'Their page at work, a talk they gave, a thing they wrote. Match two facts before you believe it is them. Leave home, family and private accounts alone.',
      },
      company: {
        title: 'The place where they work',
        minutes: '15 minutes',
        find: 'What it is for, who pays, and one thing that is new this year.',
        look: 'Its news page, its annual report, the local paper.',
      },
      career: {
        title: 'The job',
        minutes: '15 minutes',
        find: 'What all ads for the title ask for, what people in it do, what it pays.',
        look: 'Three ads for the title, though you won’t answer them, and your labor office’s page on the job.',
      },
      industry: {
        title: 'The field',
        minutes: '10 minutes',
        find: 'Where public knowledge ends, and one word that insiders argue about.',
        look: 'A public registry, the news page of a trade body or a union.',
      },
    },
    links: {
      person: [],
      company: [
        { name: 'EDGAR, what US companies with shares must file', href: 'https://www.sec.gov/edgar/search/' },
        {
          name: 'Nonprofit Explorer, the yearly forms of US nonprofits',
          href: 'https://projects.propublica.org/nonprofits/',
        },
      ],
      career: [
        { name: 'O*NET OnLine', href: 'https://www.onetonline.org/' },
        { name: 'My Next Move', href: 'https://www.mynextmove.org/' },
        { name: 'Mi Próximo Paso', href: 'https://www.miproximopaso.org/' },
        { name: 'Occupational Outlook Handbook', href: 'https://www.bls.gov/ooh/' },
      ],
      industry: [
        { name: 'ClinicalTrials.gov, a registry of medical trials', href: 'https://clinicaltrials.gov/' },
      ],
    },
    find: 'Find:',
    look: 'Look at:',
    out: 'Links to public pages lead away from here, and nothing you typed goes along.',
    fields: {
      found: 'What I found',
      source: 'Where I found it',
      toAsk: 'What it doesn’t say',
      toAskHint: 'As you would ask it, with a few words of what you found in front.',
    },
    another: 'Add another find',
    remove: 'Remove this find',
    removed: 'Removed: {what}.',
    nothing: 'an empty one',
    ask: {
      make: 'Make it a question',
      made: 'On your question list.',
      isThere: 'On your question list',
      see: 'See the list',
    },
    left: {
      title: 'What is left to ask',
      titleOf: 'What is left to ask {name}',
      none: 'Write what a page doesn’t say, and it stands here until it is on your question list.',
      all: 'Put all of them on my list',
      allMade: { one: '{n} question is on your list now.', other: '{n} questions are on your list now.' },
    },
    paper: {
      title: 'Where to look, and what to find',
      sheet: 'Print the research sheet',
    },
  },
} as const;

/** The words of this tool in one language. */
export type ResearchLabels = Widened<Omit<(typeof labels)['en'], 'paper' | 'links'>> & {
  /** Addresses that lead away from the site, by topic. */
  readonly links: Readonly<
    Record<keyof (typeof labels)['en']['links'], readonly { readonly name: string; readonly href: string }[]>
  >;
};
