/** How far a criterion is met, in the words of the VPAT. */
export const verdicts = {
  yes: 'Supports',
  partly: 'Partially supports',
  no: 'Does not support',
  none: 'Not applicable',
  open: 'Not evaluated',
} as const;

/** A criterion of WCAG 2.2: its number, its name, how far it is met, and how that was tested. */
type Criterion = readonly [number: string, name: string, verdict: keyof typeof verdicts, how: string];

const axe = 'axe, on every page and embed, in light and dark, and at 320 pixels.';
const source = 'Read in the source. No person tested it.';
const media = 'There is no audio and no video.';

/** Level A. 4.1.1 is gone from WCAG 2.2. */
const levelA: readonly Criterion[] = [
  [
    '1.1.1',
    'Non-text Content',
    'yes',
    `${axe} A build without a title and a description for a drawing stops.`,
  ],
  ['1.2.1', 'Audio-only and Video-only', 'none', media],
  ['1.2.2', 'Captions (Prerecorded)', 'none', media],
  ['1.2.3', 'Audio Description or Media Alternative', 'none', media],
  ['1.3.1', 'Info and Relationships', 'yes', `${axe} The W3C’s HTML checker. Not heard in a screen reader.`],
  ['1.3.2', 'Meaningful Sequence', 'yes', 'Every page is read in its own order with styles off. ' + source],
  ['1.3.3', 'Sensory Characteristics', 'yes', source],
  [
    '1.4.1',
    'Use of Color',
    'yes',
    'Five pages were looked at in forced colors. What is chosen also has a line under it.',
  ],
  ['1.4.2', 'Audio Control', 'none', media],
  ['2.1.1', 'Keyboard', 'yes', 'Tests walk the menu, search and tools with the keyboard alone.'],
  ['2.1.2', 'No Keyboard Trap', 'yes', 'The same tests. Escape closes search and gives the focus back.'],
  [
    '2.1.4',
    'Character Key Shortcuts',
    'partly',
    'The key / opens search outside of fields, and can’t be turned off. Embeds have no such key.',
  ],
  ['2.2.1', 'Timing Adjustable', 'yes', 'Nothing ends by itself. ' + source],
  ['2.2.2', 'Pause, Stop, Hide', 'yes', 'Nothing moves but a clock that you start and stop. ' + source],
  ['2.3.1', 'Three Flashes', 'yes', 'Nothing flashes. ' + source],
  ['2.4.1', 'Bypass Blocks', 'yes', 'A test uses the skip link. An embed has nothing before the tool.'],
  ['2.4.2', 'Page Titled', 'yes', axe],
  [
    '2.4.3',
    'Focus Order',
    'partly',
    'Tests check where the focus goes after removing, moving and undoing. Not every path is tested.',
  ],
  ['2.4.4', 'Link Purpose (In Context)', 'yes', axe],
  ['2.5.1', 'Pointer Gestures', 'yes', 'One pointer and one touch do all. ' + source],
  ['2.5.2', 'Pointer Cancellation', 'yes', 'Acts happen when the pointer goes up. ' + source],
  ['2.5.3', 'Label in Name', 'yes', source],
  ['2.5.4', 'Motion Actuation', 'none', 'Nothing is moved by motion.'],
  ['3.1.1', 'Language of Page', 'yes', axe],
  ['3.2.1', 'On Focus', 'yes', source],
  ['3.2.2', 'On Input', 'yes', source],
  ['3.2.6', 'Consistent Help', 'open', 'Not tested.'],
  ['3.3.1', 'Error Identification', 'yes', 'Tests read the words of each error in the tools.'],
  ['3.3.2', 'Labels or Instructions', 'yes', axe],
  ['3.3.7', 'Redundant Entry', 'yes', 'Tests check that what one tool knows is filled in by the next.'],
  ['4.1.2', 'Name, Role, Value', 'partly', `${axe} Not heard in a screen reader.`],
];

const levelAA: readonly Criterion[] = [
  ['1.2.4', 'Captions (Live)', 'none', media],
  ['1.2.5', 'Audio Description (Prerecorded)', 'none', media],
  ['1.3.4', 'Orientation', 'yes', source],
  [
    '1.3.5',
    'Identify Input Purpose',
    'no',
    'Your name and addresses have no machine-readable purpose: the browser’s memory for forms is off.',
  ],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'yes',
    `${axe} An accent that falls short is refused, and a test checks that.`,
  ],
  ['1.4.4', 'Resize Text', 'yes', 'A test doubles the size of the text on every page, with the tools empty.'],
  ['1.4.5', 'Images of Text', 'yes', 'Words in drawings are text. ' + source],
  ['1.4.10', 'Reflow', 'yes', 'Tests at 320 pixels, on every page and embed.'],
  [
    '1.4.11',
    'Non-text Contrast',
    'partly',
    'The accent is checked by the build. The lines of fields were worked out from the colors, not measured.',
  ],
  [
    '1.4.12',
    'Text Spacing',
    'yes',
    'A test sets wide spacing on every page, with the tools empty. Not tested in embeds.',
  ],
  ['1.4.13', 'Content on Hover or Focus', 'none', 'Nothing appears on hover or focus.'],
  ['2.4.5', 'Multiple Ways', 'yes', 'Menus, lists and search; search needs scripts. An embed is one page.'],
  ['2.4.6', 'Headings and Labels', 'yes', source],
  ['2.4.7', 'Focus Visible', 'yes', 'A ring three pixels wide, in every style. ' + source],
  ['2.4.11', 'Focus Not Obscured (Minimum)', 'open', 'Not tested.'],
  ['2.5.7', 'Dragging Movements', 'yes', 'Tests reorder lists with buttons and keys.'],
  [
    '2.5.8',
    'Target Size (Minimum)',
    'partly',
    'Buttons and fields are 44 pixels high. Links inside sentences were not measured.',
  ],
  ['3.1.2', 'Language of Parts', 'open', 'Not tested.'],
  ['3.2.3', 'Consistent Navigation', 'yes', 'One menu for every page. ' + source],
  ['3.2.4', 'Consistent Identification', 'yes', source],
  ['3.3.3', 'Error Suggestion', 'yes', 'Each error says what to do. ' + source],
  [
    '3.3.4',
    'Error Prevention',
    'none',
    'Nothing is bought, signed or sent. Removing can be undone, and tests undo it.',
  ],
  ['3.3.8', 'Accessible Authentication', 'none', 'There is no login.'],
  ['4.1.3', 'Status Messages', 'partly', 'Tests read them in the page. Not heard in a screen reader.'],
];

/** The accessibility conformance report. */
export const conformanceEn = {
  title: 'Accessibility conformance report',
  can: 'How far this site and its embeds meet WCAG 2.2 A and AA, row by row, and how each row was tested. Where nobody tested, it says so.',
  description:
    'The conformance report of the site and its embedded tools: WCAG 2.2 A and AA in the order of VPAT 2.5 INT, each row with how it was tested.',
  about: [
    ['Product', 'The site, its tools, and the same tools as embeds on other sites’ pages'],
    ['Date of this report', 'November 26, 2026'],
    ['Order', 'That of the form VPAT 2.5 INT'],
    ['Who made it', 'The makers of the site. No outside body checked it, and it certifies nothing.'],
    [
      'How',
      'Machines: axe, the W3C’s HTML checker, and tests in Chromium, Firefox and WebKitGTK. The source was read for the rest.',
    ],
    [
      'Not done',
      'Nobody has tried the site or an embed with a screen reader, voice control, a switch or a magnifier.',
    ],
    ['Contact', 'The repository’s issues'],
  ],
  columns: ['Criterion', 'Conformance', 'How it was tested'],
  levels: [
    ['WCAG 2.2, level A', levelA],
    ['WCAG 2.2, level AA', levelAA],
  ],
  others: 'The other chapters',
  otherRows: [
    ['Section 508, chapter 3, functional performance', 'open', 'Not tested with people.'],
    ['Section 508, chapter 4, hardware', 'none', 'It is a web site.'],
    ['Section 508, chapter 5, software', 'none', 'It is a web site. The web content is in the tables above.'],
    [
      'Section 508, chapter 6, support documentation',
      'yes',
      'The documentation is part of the site and in the tables above.',
    ],
    ['EN 301 549, chapter 4, functional performance', 'open', 'Not tested with people.'],
    ['EN 301 549, chapters 5 to 8', 'none', 'No closed function, no speech, no video, no hardware.'],
    ['EN 301 549, chapter 9, web', 'partly', 'See the tables above, with their gaps.'],
    [
      'EN 301 549, chapter 10, documents',
      'open',
      'The PDFs are tagged, titled and have a language; tests read these. No person tested them.',
    ],
    ['EN 301 549, chapters 11 to 13', 'none', 'No installed software, no support line, no relay.'],
  ],
} as const;
