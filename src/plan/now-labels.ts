/** The words of the talks of today, by language. They come with them. */
export const nowLabels = {
  en: {
    today: 'Today',
    todayAt: '{name}, at {time}',
    todayOpen: '{name}, no time noted',
    noName: 'Somebody without a name',
    daySheet: 'Open the day sheet',
  },
} as const;
