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
      title: 'The link',
      copy: 'Copy the link',
      ready: 'The link is ready',
      characters: { one: '{n} character', other: '{n} characters' },
      inIt: {
        questions: 'your questions, the minutes, your goal and the name of the person you meet',
        unnamed: 'your questions, the minutes and your goal, without a name',
        pitch: 'your four answers and the versions that you changed',
        message: 'the subject and the text of this message',
        conversation: 'all of this conversation: names, addresses, notes and answers too',
        assignment:
          'the title, the instructions, the parts, your prompts and the rubric, and nothing about any student',
      },
      says: 'In it: {parts}. The words are in the link itself, not on a server. Whoever has the link can read them.',
      unname: 'Leave “{name}” out of it',
      long: 'Some mail programs cut links of more than {n} characters. Send it by chat, or hand over the printed sheet or a file.',
      failed: 'A part of the page could not load, so there is no link. Check the connection and try again.',
      nothing: 'There is nothing to hand over yet. Write something first.',
      unsupported:
        'This browser is too old to make a link. Save a file instead and send that: the page “My plan” can take it in.',
      tooLong:
        'This is too long for a link. Save a file instead and send that: the page “My plan” can take it in.',
      file: 'Save the file',
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
