/** How each stage of somebody on the list is called, by language. One word for it in the list, the plan and what is handed over. */
export const stageLabels = {
  en: {
    'to-ask': 'To ask',
    asked: 'Asked',
    booked: 'Booked',
    met: 'Met',
    thanked: 'Thanked',
    'keep-warm': 'Keep warm',
    closed: 'Closed',
  },
} as const;
