/** The words about reading offline in English. They are apart so that the small scripts load no others. */
export const offlineEn = {
  offer: {
    label: 'New version',
    ready: 'A new version of this site is ready. What you typed stays.',
    take: 'Reload with it',
    later: 'Later',
    unsaved:
      'Some words in a field of this page aren’t saved yet. A reload loses them. Finish with them first, or copy them.',
    takeAnyway: 'Reload all the same',
  },
  panel: {
    title: 'What is saved on this device',
    looking: 'Looking …',
    missingTitle: 'This page isn’t saved here',
    missing:
      'You have no connection now, and the page you asked for isn’t saved on this device. Perhaps these are:',
    unable: 'This browser saves no pages here. Private windows and addresses without https can’t.',
    none: 'Nothing is saved. You need a connection to read on.',
    starting: 'Saving begins …',
    saving: 'Saving: {kept} of {all} files. You can read on meanwhile.',
    some: '{kept} of {all} files are saved, {size} MB. Pages that you visit are added.',
    all: 'The whole site is saved: {all} files, {size} MB. It works without a connection.',
    full: 'The browser gave no more room. {kept} of {all} files are saved, and they work.',
    network:
      'The connection broke off. {kept} of {all} files are saved, and they work. The rest follows at your next visit.',
    changed:
      'The site has changed meanwhile. {kept} of {all} files are saved. Reload to get the new version.',
    failed: 'Saving failed. The connection may be down, or the browser has no room.',
    removed: 'Removed. What you typed is still here. Nothing more is saved until you say so.',
    waiting: 'A new version is ready. It comes when all pages of this site are closed, or now:',
    parts: {
      tools: 'Plan and tools',
      handbook: 'Guides, lists and worksheets',
      search: 'Search',
      paper: 'Worksheets as PDF',
    },
    partLine: '{part}: {kept} of {all}',
    save: 'Save everything now',
    remove: 'Remove what is saved',
    take: 'Reload with the new version',
    turnedOff: 'Whoever runs this copy of the site has turned this off. Pages need a connection here.',
    unscripted: 'Saving needs scripts, which are off in this browser.',
  },
};

export type OfflineWords = typeof offlineEn;
