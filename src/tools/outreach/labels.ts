/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    sheetTitle: 'Outreach',
  },
} as const;

/** The words in one language. */
export type OutreachLabels = (typeof labels)['en'];
