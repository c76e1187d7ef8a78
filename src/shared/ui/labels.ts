/** The words that all tools share, by language. They are plain data: a page hands them to its tool. */
export const commonLabels = {
  en: {
    lang: 'en',
    saved: {
      empty: 'Nothing to save yet. What you type is kept on this device only.',
      waiting: 'Saving …',
      saved: 'Saved on this device',
      example: 'This is a finished one, from the guides. Nothing you change here is saved.',
      memory:
        'Not saved: this browser blocks storage for this page. You can still work here, print, and download a copy.',
      full: 'Not saved: this browser’s storage is full. Your words are still here. Copy or download them before you leave, or make room on the page “My plan”.',
      refused:
        'Not saved: the browser refused. Your words are still here. Copy or download them before you leave.',
      newer:
        'A newer version of this site saved your work. It is safe, and this page won’t touch it. Reload to get the new version. Until then, what you type here is not saved.',
      damaged:
        'What was saved here can’t be read. It is safe: nothing was overwritten. Download it first; then you may start afresh.',
      damagedCopied: 'A copy is kept on this device as well.',
      dropped: {
        one: 'Saved. One piece of what was stored could not be read; it is kept aside under “My plan”.',
        other: 'Saved. {n} pieces of what was stored could not be read; they are kept aside under “My plan”.',
      },
      reload: 'Reload the page',
      downloadDamaged: 'Download what was saved',
      startAfresh: 'Start afresh',
    },
    example: {
      show: 'Show me a finished one',
      leave: 'Back to mine',
      failed: 'The example could not load. Check the connection and try again. Your own work is untouched.',
    },
    act: {
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'This browser did not allow copying. The text is selected below: copy it from there.',
      print: 'Print this sheet',
      docx: 'Download for Word (.docx)',
      md: 'Download as .md',
      txt: 'Download as .txt',
      more: 'Other ways to keep it',
      link: 'Make a link to hand over',
      undo: 'Undo',
      undone: 'Undone',
    },
    handOver: {
      failed: 'A part of the page could not load, so there is no link. Check the connection and try again.',
    },
    optional: 'optional',
    sheet: { foot: 'Made with {site}' },
  },
} as const;

/** The words that all tools share, in one language, and the address of the page that opens handed-over links. */
export type CommonLabels = Widened<(typeof commonLabels)['en']> & { readonly openAddress: string };

/** What a page hands to every tool. */
export function commonFor(lang: keyof typeof commonLabels, openAddress: string): CommonLabels {
  return { ...commonLabels[lang], openAddress };
}

/** The same words in any language: texts instead of the English ones. */
export type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };
