/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    sheetTitle: 'QuestionBuilder',
  },
} as const;

/** The words in one language. */
export type QuestionBuilderLabels = (typeof labels)['en'];
