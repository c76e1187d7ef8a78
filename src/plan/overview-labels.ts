import { stageLabels } from '../workspace/stage-labels.ts';

/** The words of the overview, by language. They come with it: an empty plan needs none of them. */
export const overviewLabels = {
  en: {
    title: 'At a glance',
    people: 'People by stage',
    stages: stageLabels.en,
    weeks: 'Talks a week, the last twelve weeks',
    week: { one: '{n} talk in the week of {day}', other: '{n} talks in the week of {day}' },
    noTalks: 'No talk in these weeks yet.',
    asks: 'Answers to what you asked',
    answers: {
      yes: { one: '{n} said yes', other: '{n} said yes' },
      no: { one: '{n} ended without a talk', other: '{n} ended without a talk' },
      open: { one: '{n} is open', other: '{n} are open' },
    },
    asksNote: 'Silence is mostly about their week. A second person costs you less than a second reminder.',
  },
} as const;
