import type { Widened } from '../../shared/ui/labels.ts';

/** The words of this tool, by language. They are plain data: the page hands them to the tool. */
export const labels = {
  en: {
    intro:
      'One line each is enough. Under each prompt stand a vague line, crossed out, and what Amara, a biology student, said.',
    prompts: {
      now: {
        paper: 'Now: who you are today, in one line',
        label: 'Now',
        hint: 'Who you are today, in one line.',
        vague: 'I’m just a student, sorry, still figuring things out.',
        better: 'I’m Amara, third-year biology.',
      },
      path: {
        paper: 'How I got here: one turn that you didn’t plan',
        label: 'How I got here',
        hint: 'One turn: you expected one thing and another happened.',
        vague:
          'I picked biology because of a teacher, and I work weekends, and then I took statistics, and …',
        better:
          'I came for the lab, and it turns out I like the part after the lab, when the numbers come in.',
      },
      whyYou: {
        paper: 'Why you: what they said or did, new for each person',
        label: 'Why you',
        hint: 'What they said or did that made you ask them. New for each person.',
        vague: 'Your career is really inspiring.',
        better:
          'At the library you said that you’ve never met a patient, and I’ve been thinking about that since.',
      },
      learn: {
        paper: 'What I want to learn: what only they can tell you',
        label: 'What I want to learn',
        hint: 'What only they can tell you. Your first question comes right after it.',
        vague: 'I’m looking to leverage my skills to improve patient outcomes at scale.',
        better: 'I’d like to know what that work is, and how a person gets to it.',
      },
    },
    vague: 'Vague:',
    better: 'Amara says:',
    rate: {
      title: 'Your speaking rate',
      usual: 'Timed at {n} words a minute, a common rate.',
      own: 'Timed at your own rate, {n} words a minute.',
      fast: 'You read {n} words a minute. The timer uses {used}, since people slow down when they talk to a stranger.',
      measure: 'Measure mine',
      again: 'Measure it again',
      reset: 'Use the common rate',
      changed: 'The timer now uses {n} words a minute.',
    },
    length: '{n} seconds',
    words: { one: '{n} word', other: '{n} words' },
    takes: '{words}, {seconds} seconds out loud',
    blank: 'Your three versions appear here while you write: 15, 30 and 60 seconds, timed at your own rate.',
    over: '{words} too long for {n} seconds. This is the sentence to shorten first:',
    same: 'The same words as above. There is time for more, and no need to fill it.',
    out: {
      title: 'Left out to fit:',
      path: 'How you got here can wait until they ask.',
      whyYou: 'Why you asked them can wait: they know that you did.',
      more: 'From “{prompt}”: its first sentence says enough here.',
    },
    own: {
      write: 'Write it in my own words',
      back: 'Back to the made one',
      label: 'In your own words',
      hint: 'This version no longer follows your four lines.',
      dropped: 'Your own {n} seconds are gone, and the made ones are back.',
    },
    then: 'Then go straight on to your first question:',
    noQuestion: 'Then go straight on to a question, without a breath in between.',
    choose: 'Choose your first question',
    failed: 'This part could not load. Check the connection and try again. Your words are safe.',
    measure: {
      title: 'Measure your speaking rate',
      how: 'Read this out loud, as you would say it to somebody across a table. Press the button, or the space bar, with your first word, and again with your last.',
      text: 'A busy person said yes, or soon will. You take nothing from them but a few minutes. You bring something too: a fresh pair of eyes, and a reason to look back on how far they have come. So ask one small question, and then wait. Count to five if you must. A pause feels long to the one who asked and short to the one who thinks. Write down what surprises you. When the time is up, say so, and say thank you.',
      start: 'Start reading',
      reading: 'Read to the end. There’s no hurry.',
      stop: 'I’ve read it',
      result: 'You read {n} words a minute.',
      fast: 'You read {n} words a minute. People slow down when they talk to a stranger, so the timer will use {used}.',
      short: 'That was too quick to measure. Press with your first word, and again with your last.',
      long: 'That took very long, so the clock may have run on by itself. Nothing was changed.',
      use: 'Use this rate',
      again: 'Read it again',
    },
    practice: {
      open: 'Practice',
      title: 'Practice your {n} seconds',
      show: 'What you see',
      shows: { all: 'All of it', ends: 'First and last line', none: 'Nothing' },
      start: 'Start',
      stop: 'Stop',
      again: 'Again',
      keys: 'The space bar starts and stops.',
      time: 'Time',
      of: '{time} of {target}',
      near: '{n} seconds. That’s it: five more or less never matter.',
      over: '{n} seconds, {over} over. Take a sentence out sooner than speed up.',
      quick: '{n} seconds, faster than you usually talk. Breathe after each sentence.',
      spare: '{n} seconds. Short is fine: the rest of the time is theirs.',
      goes: 'Your goes so far: {list} seconds',
      hidden: 'Say it from memory. If you lose it, say the short version and ask your first question.',
    },
    close: 'Close',
    sheet: {
      title: 'My introduction',
      name: 'My name',
      withWhom: 'With',
      lines: 'Four lines',
      together: 'All of it, as you would say it: about sixty words',
      first: 'My first question, right after it',
    },
    goes: {
      title: 'Say it four times to one person',
      hint: 'From the page the first time, then without it. Ask what stuck: if it’s the wrong thing, change the text.',
      columns: ['Go', 'Seconds', 'What stuck'],
    },
    paper: {
      title: 'With a pen and a clock',
      intro:
        'You don’t need a screen for this. Write one line under each prompt, then put the lines together.',
      said: 'What Amara, a biology student, said',
      long: 'I’m Amara, third-year biology. I came for the lab, and it turns out I like the part after the lab, when the numbers come in. At the library you said that you’ve never met a patient, and I’ve been thinking about that since. I’d like to know what that work is, and how a person gets to it.',
      longTakes: 'That’s 58 words. It took her 25 seconds.',
      short:
        'I’m Amara, third-year biology. I like the numbers more than the lab, and you’ve never met a patient. How does a person get to that work?',
      shortTakes: 'Her cut for a corridor: 26 words, 11 seconds.',
      clock: 'Time yourself with any clock',
      steps: [
        'Read yours out loud while somebody watches the seconds, or while your phone records.',
        'Count your words, multiply by 60, and divide by your seconds. That’s your rate, in words a minute.',
        'A quarter of your rate fits in 15 seconds, half of it in 30, all of it in 60.',
        'Say it four times to one person, and ask what stuck. If it’s the wrong thing, change the text.',
      ],
    },
  },
} as const;

/** The words in one language. */
export type PitchLabels = Widened<(typeof labels)['en']>;
