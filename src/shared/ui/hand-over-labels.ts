/** The words of the part that makes a link, by language. They come with it: few make one, and every tool would bring them. */
export const handOverLabels = {
  en: {
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
    nothing: 'There is nothing to hand over yet. Write something first.',
    unsupported:
      'This browser is too old to make a link. Save a file instead and send that: the page “My plan” can take it in.',
    tooLong:
      'This is too long for a link. Save a file instead and send that: the page “My plan” can take it in.',
    file: 'Save the file',
  },
} as const;
