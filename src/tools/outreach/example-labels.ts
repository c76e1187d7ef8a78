/** The words of what the page shows without scripts: a message that was sent, with what each part of it does. Facts: STORY.md. */
export const exampleLabels = {
  en: {
    example: 'A message that worked',
    who: 'Amara Osei, a biology student, wrote this to Tom Lindgren, a clinical data manager, three days after she heard him speak. He answered after one reminder.',
    head: [
      'To: Tom Lindgren',
      'Subject: Your career-night talk, and twenty minutes',
      'Sent: Friday, October 9, 7:40 a.m.',
    ],
    lines: [
      {
        text: 'Dear Mr. Lindgren,',
        does: 'The subject names the talk and the size of the favor. He can decide before he opens it.',
      },
      {
        text: 'I heard you at the biology career night say that you read charts all day and have never met a patient. I’m a third-year biology student who likes the statistics more than the wet lab, and I didn’t know that job existed.',
        does: 'The first paragraph says where she heard him, one thing that only he said, and who she is. It couldn’t go to anyone else.',
      },
      {
        text: 'Could I ask you about moving from biology to clinical data, for twenty minutes by phone or video? Any weekday after three works for me, and if now is a bad time I understand.',
        does: 'The second asks for one thing: about what, how long, how, and when. Then it leaves the door open for a no.',
      },
      { text: 'Amara Osei', does: 'No résumé, no life story. The whole message has 81 words.' },
    ],
    does: 'What each part does',
    stranger: 'Three e-mails to a stranger',
    all: 'All messages: every channel, the reminder, the replies',
  },
} as const;
