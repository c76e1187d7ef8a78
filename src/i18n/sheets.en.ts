/** The words on and around the printable worksheets. What a sheet asks stands in its file under `content/worksheets/`. */
export const sheetsEn = {
  index: {
    title: 'Worksheets',
    can: 'Eleven sheets for pen and paper, from the first list of names to the note you make of it. Print one, or fill it on screen.',
    description:
      'Printable worksheets for informational interviews: questions, introduction, message, research, day sheet, thank-you, follow-up. A4 and Letter.',
    packet: 'All of them in one file',
    pages: { one: 'One page', other: '{n} pages' },
  },
  head: {
    name: 'Name',
    date: 'Date',
    time: 'Time and zone',
    with: 'With',
    place: 'Place or link',
    minutes: 'Minutes',
    to: 'To',
    channel: 'By e-mail, text, phone …',
    class: 'Class',
    'last-contact': 'Last contact on',
  },
  foot: 'Askwell',
  /** At the foot of a PDF’s page. */
  pageFoot: (title: string, page: number, pages: number) => `${title} · ${page} of ${pages}`,
  packetTitle: 'Prep packet for an informational interview',
  files: {
    a4: 'PDF, A4',
    letter: 'PDF, Letter',
    note: 'The PDF can be filled on screen and read aloud.',
  },
  paper: {
    legend: 'Paper',
    a4: 'A4',
    letter: 'US Letter',
    large: 'Large print',
    print: 'Print this sheet',
  },
  slides: {
    title: 'Workshop slides',
    can: 'Nine slides for sixty minutes, with what to say under each. Print them as handouts, or show this page full screen and move down.',
    description:
      'Slides and speaker notes for a sixty-minute workshop on the informational interview. Print them, or show them from the browser.',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    say: 'For you',
    print: 'Print the slides',
    back: 'The whole workshop kit',
  },
  fill: {
    fill: 'Fill it from my plan',
    blank: 'Show it blank',
    example: 'Show a finished one',
  },
  guide: 'How to fill it: the guide',
  tool: 'Write it here instead, and print it filled',
  all: 'All worksheets',
};

export type SheetLabels = typeof sheetsEn;
