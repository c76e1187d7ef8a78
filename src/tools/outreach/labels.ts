import type { Widened } from '../../shared/ui/labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    kind: {
      label: 'What do you want to send?',
      groups: [
        {
          label: 'Before they answer',
          names: { ask: 'The first message', reminder: 'The one reminder' },
        },
        {
          label: 'They answered',
          names: {
            'reply-to-yes': 'They said yes',
            'reply-to-no': 'They said no',
            'reply-to-send-your-cv': 'They said, “Send me your CV”',
            'reply-to-later': 'They said, “Not now”',
            'reply-to-ask-someone-else': 'They said, “Ask someone else”',
          },
        },
        {
          label: 'Around the talk',
          names: {
            'warm-introduction': 'A text for a friend to forward',
            reschedule: 'You need another day',
            cancel: 'You have to call it off',
          },
        },
      ],
    },
    channel: {
      legend: 'How do you reach them?',
      names: {
        email: 'E-mail',
        'linkedin-note': 'LinkedIn note',
        message: 'Message',
        sms: 'Text message',
        phone: 'Phone',
        'in-person': 'In person',
      },
    },
    relation: {
      legend: 'How do you know them?',
      names: {
        friend: 'I know them',
        referral: 'Someone sent me',
        alumni: 'Same school',
        event: 'Met or heard them',
        cold: 'Not at all yet',
      },
    },
    tone: {
      legend: 'How should it sound?',
      hint: 'Changes the greeting, contractions and the close. Your own words stay.',
      names: { plain: 'Plain', formal: 'Formal', familiar: 'Familiar' },
    },
    setting: 'Whom you write to, and how',
    approach: 'What do you lead with?',
    blanks: {
      title: 'Fill the blanks once',
      own: 'You changed the text by hand. Blanks no longer flow into it.',
      groups: { you: 'About you', them: 'About them', 'the-talk': 'About the talk' },
      example: 'What Amara wrote',
      known: 'From what you wrote before. Change it if it doesn’t fit.',
      email: 'Their e-mail address',
      emailHint: 'It stays on this device. Your mail program gets it when you open the message there.',
    },
    when: {
      times: 'Pick times from a calendar',
      meeting: 'Put the day in your calendar',
      on: 'Day',
      at: 'Time',
      zone: 'Time zone',
      add: 'Offer another time',
      remove: 'Take out {n}',
      place: 'Place, number or link',
      minutes: 'Minutes',
      file: 'Download for your calendar (.ics)',
      moves: 'If the time changes later, set it here and download again: the new file moves the entry.',
      skipped:
        'Clocks jump ahead at that hour, so that time doesn’t exist. The file takes the hour after. Pick another time.',
      twice:
        'Clocks go back at that hour, so that time comes twice. The file takes the first one. Say which you mean.',
      refused: {
        day: 'Set the day and the time first.',
        zone: 'This browser doesn’t know that time zone. Pick another one.',
        minutes: 'Set the minutes to a number from 1 to 480.',
        other: 'A calendar can’t hold that day. Check the year.',
      },
      summary: 'Talk with {name}',
      someone: 'Your talk',
      lengths: 'ten fifteen twenty twenty-five thirty forty forty-five fifty sixty',
      about: 'About {topic}',
      said: {
        at: '{day}, at {time}',
        am: 'a.m.',
        pm: 'p.m.',
        noon: 'noon',
        zoned: '{times} ({zone})',
      },
    },
    letter: {
      title: 'Your message',
      script: 'What you say',
      to: 'To',
      noSubject: 'Answer their e-mail. Its subject stays.',
      loading: 'Loading the words …',
      failed: 'The words for this choice could not load. Check the connection. What you typed is safe.',
      again: 'Try again',
      full: 'No blank is left open.',
      open: { one: '1 blank is still open.', other: '{n} blanks are still open.' },
      misfit: {
        begins: 'reads better when it begins with {words}.',
        omits: 'reads better without “{word}” at the start.',
        phrase: 'reads better without a period at the end.',
        question: 'reads better as one whole question, with a capital letter and a question mark.',
        number: 'reads better as a number alone: the message says “minutes”.',
        quoted: '“{word}”',
      },
      own: 'These are your own words. The choices don’t change them.',
      change: 'Change the words by hand',
      back: 'Back to the template',
      done: 'Done',
      subjectLabel: 'Subject',
      textLabel: 'Text',
    },
    counts: {
      characters: { one: '{n} character', other: '{n} characters' },
      words: { one: '{n} word', other: '{n} words' },
      note: {
        fits: '{count} of {most} that LinkedIn takes.',
        over: {
          one: '1 character over LinkedIn’s limit ({most} {plan}).',
          other: '{n} characters over LinkedIn’s limit ({most} {plan}).',
        },
        free: 'without a paid plan',
        paid: 'with a paid plan',
        isPaid: 'I have a paid plan',
      },
      email: {
        fits: '{count}: a good length.',
        short: '{count}. People answer 75 to 125 words most; this is on the short side.',
        long: '{count}. People answer 75 to 125 words most; this is on the long side.',
      },
      reply: '{count}.',
      message: {
        fits: '{count}: short enough to read on a phone.',
        long: '{count}. Under 400 is answered more often.',
        over: {
          one: '1 character over what LinkedIn’s InMail takes (1,900).',
          other: '{n} characters over what LinkedIn’s InMail takes (1,900).',
        },
      },
      sms: {
        parts: {
          one: '{count}, sent as 1 text message.',
          other: '{count}, sent as {n} text messages.',
        },
        outside: 'These make each message shorter: {list}',
      },
      spoken: '{count}, about {seconds} seconds out loud.',
      checked: 'Checked on {day}:',
      source: 'source {id}',
    },
    act: {
      copy: 'Copy message',
      copySubject: 'Copy subject',
      mail: 'Open in your mail program',
      eml: 'Download as e-mail (.eml)',
      print: 'Print',
      mailLong:
        'This message is too long for some mail programs to take from a link. Copy it, or download it as an e-mail file and open that.',
      openAnyway: 'Open it anyway',
      coming: 'Still loading. If nothing happens, check the connection. Your words are safe.',
      notLoaded: 'That could not load. Check the connection and try again. Your words are safe.',
      downloaded: 'Downloaded',
    },
    guard: {
      open: {
        one: 'One blank is still open: {list}.',
        other: '{n} blanks are still open: {list}.',
      },
      goTo: 'Go to the blank',
      anyway: { copy: 'Copy anyway', open: 'Open anyway', save: 'Download anyway' },
    },
    sent: {
      question: 'Did you send it?',
      questionSpoken: 'Did you ask?',
      mark: 'Mark as sent today',
      markSpoken: 'Mark as asked today',
      on: 'Sent on {day}.',
      kept: 'What you sent is kept as it was.',
      onSpoken: 'Asked on {day}.',
      not: 'Not sent after all',
    },
    undo: {
      approach: 'Your own words were replaced by a template.',
      template: 'Your own words are gone; the template is back.',
      times: 'The times that you typed were replaced.',
      sent: 'Marked as sent.',
      notSent: 'No longer marked as sent.',
      offer: 'One time was taken out.',
    },
    sheet: {
      title: 'A message',
      titleTo: 'Message to {name}',
      spoken: 'What to say to {name}',
    },
  },
} as const;

/** The words in one language. */
export type OutreachLabels = Widened<(typeof labels)['en']>;
