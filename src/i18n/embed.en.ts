/** The words around a tool on other sites’ pages, and of the page that makes such an embed. */
export const embedEn = {
  full: 'Open in full, with what you wrote',
  madeWith: 'Made with',
  plain: 'Read or copy a finished one',
  directory: 'Find alumni to ask',
  booking: 'Book an appointment',
  wayOut: 'This page can’t open other pages. Copy this address into a new tab:',
  boxed:
    'The page around this tool doesn’t let it print, save or open anything. Copy your text from here, or go to {address}.',
  saved: {
    empty: 'Nothing to save yet. What you type stays in this browser, for this page only.',
    saved: 'Saved in this browser, for this page only',
    memory: 'Kept on this page only, until you close it. Copy your text, or open the tool in full.',
    full: 'Not saved: no room is left. Your words are still here. Copy them before you leave.',
    refused: 'Not saved. Your words are still here. Copy them before you leave.',
    newer: 'A newer version saved your work. It is safe. Reload the page.',
    damaged: 'What was saved can’t be read. It is safe: nothing was overwritten.',
    damagedCopied: '',
    dropped: {
      one: 'Saved. One piece could not be read and is kept.',
      other: 'Saved. {n} pieces could not be read and are kept.',
    },
  },
  page: {
    title: 'Put a tool on your page',
    can: 'Choose a tool, make it look like your site, and copy one line. It asks for no account, sets no cookie, and sends nothing that a student types.',
    description:
      'Embed a free informational interview tool in WordPress, Drupal, LibGuides or Canvas: a link, an iframe, a small loader, or plain HTML and PDF.',
    choose: 'The tool',
    looks: 'Its looks',
    yours: 'Your school',
    begin: 'What it begins with',
    unset: 'Let the visitor choose',
    tool: 'Tool',
    compact: 'Small frame: no title, and parts folded to fit under 1,000 pixels',
    font: 'Titles and messages in',
    fonts: { serif: 'Our serif', sans: 'A plain sans serif' },
    theme: 'Light or dark',
    themes: { host: 'As my page or the device', light: 'Light', dark: 'Dark' },
    accent: 'Accent color',
    accentHint: 'Six digits, like #7a1f3d. It needs a contrast of 4.5 to 1 on our paper.',
    passes: '{color} has a contrast of {ratio} to 1 on paper. It can be used.',
    refused:
      '{color} has a contrast of {ratio} to 1 on paper, and 4.5 is the least. The nearest that passes is {nearest}.',
    noColor: '“{color}” is no color of six digits. Write one like #7a1f3d.',
    use: 'Use {color}',
    school: 'Name of your school',
    schoolUrl: 'Link to your school',
    directory: 'Link to your alumni directory',
    booking: 'Link to book an appointment',
    minutes: 'Minutes of the talk',
    questions: 'Questions on the list',
    questionsHint:
      'Their ids, with commas between them, as in the links of the question bank: day-ordinary,close-who-else',
    noQuestions: 'Write ids of small letters, digits and hyphens, with commas between them and no spaces.',
    noAddress: 'A link starts with https://. Until then it is left out.',
    height: 'Height of the plain iframe, in pixels',
    preview: 'What your visitors see',
    previewOf: 'Preview',
    snippets: 'Copy one of these',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied: this browser refused. The text is selected: copy it from there.',
    tiers: {
      link: {
        title: 'A link',
        text: 'For authors who may paste nothing else. WordPress turns it into the tool; elsewhere it stays a link. On a WordPress that hides frames it is a quote with a link.',
      },
      frame: {
        title: 'An iframe',
        text: 'For most sites: Drupal, LibGuides, Canvas pages, WordPress as an administrator. It needs no script on your page.',
      },
      loader: {
        title: 'An iframe and our loader',
        text: 'The height follows the tool, and the tool follows your page from light to dark. Where the script may not run, the link inside stays.',
      },
      plain: {
        title: 'Plain HTML',
        text: 'For sites that take neither frames nor scripts: the words alone, in headings, lists and paragraphs. Colors and links to your school are not in it.',
      },
    },
    elsewhere: 'On paper',
    elsewhereText: 'Link the sheet or its PDF: it needs no frame, no script and no screen.',
    sheet: 'the sheet as a page',
    alone: 'the tool alone, as a frame shows it',
    bank: 'The question bank, to copy from',
    templates: 'The message templates, to copy from',
  },
};

/** The words around embeds, in any language. */
export type EmbedLabels = typeof embedEn;
