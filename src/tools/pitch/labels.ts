/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    sheetTitle: 'Pitch',
  },
} as const;

/** The words in one language. */
export type PitchLabels = (typeof labels)['en'];
