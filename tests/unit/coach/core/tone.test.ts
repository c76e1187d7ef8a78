import { describe } from 'vitest';
import { remarks } from '../../../support/coach-cases.ts';

describe('the coach on the tone of a message', () => {
  remarks('outreach', 'flattery', {
    yes: [
      'Hi Ana, your incredible career is an example to us all.',
      'I am a huge fan of yours.',
      'You are such an inspiration.',
      'Your journey is truly inspiring.',
      'It would be an honor to talk to someone of your stature.',
      'I have long admired your amazing work.',
    ],
    no: [
      'I read your paper on eel ladders twice.',
      'You moved from nursing to maps, and I’d like to know how.',
      'My uncle runs a fan shop.',
      'I am inspired by rivers.',
      'It was an incredible storm.',
      'Your point about night buses surprised me.',
    ],
  });
  remarks('outreach', 'vague', {
    yes: [
      'Would love to connect sometime.',
      'I’d like to pick your brain.',
      'Any advice would be great.',
      'Let’s catch up someday.',
      'Any guidance you can give would be appreciated.',
      'I’d love to connect!',
    ],
    no: [
      'Could I call you for ten minutes about grafting? Any advice would be great.',
      'Could we talk on Friday for twenty minutes?',
      'I took your advice on soil.',
      'We connect the houses to the main.',
      'May I ask you three questions by phone?',
      'Your tips on pruning saved my tree.',
    ],
  });
  remarks('outreach', 'stock', {
    yes: [
      'I hope this email finds you well.',
      'I hope you are doing well.',
      'To whom it may concern,',
      'I am trying to expand my network.',
      'Please don’t hesitate to call.',
      'I wanted to touch base.',
    ],
    no: [
      'I hope the flood did not reach your cellar.',
      'I found the well behind your house.',
      'The network of canals is old.',
      'My concern is the roof.',
      'I hope to hear how the trial ended.',
      'You touched the base of the statue in the photo.',
    ],
  });
  remarks('outreach', 'apologies', {
    yes: [
      'Sorry to bother you. I apologize for the long mail.',
      'I know you are busy and I hate to ask, sorry.',
      'I’m just a student, sorry to bother you.',
      'Forgive me for writing, I understand if you can’t, no worries if not.',
      'I just wanted to ask, if it’s not too much, could you possibly talk?',
    ],
    no: [
      'Sorry for the late reply.',
      'I know you are busy in March, so April is fine too.',
      'If it doesn’t suit you, that is no problem.',
      'Could we possibly meet on Friday?',
      'I was sorry to hear that the shop closed.',
    ],
  });
  remarks('outreach', 'stiff', {
    yes: [
      'Respected Sir, kindly advise on the procedure.',
      'Please find attached for your perusal.',
      'I humbly write to your esteemed institution.',
      'Dear Sir or Madam, I hereby inform you of my interest.',
      'Kindly do the needful and revert back.',
    ],
    no: [
      'Dear Professor Lind, may I ask you a question?',
      'She spoke kindly of you.',
      'Please find a day that suits you.',
      'Yours sincerely, Tom',
      'I would be grateful for ten minutes, Mrs. Oh.',
      'Dear Sir, my name is Ed.',
    ],
  });
  remarks('outreach', 'loose', {
    yes: [
      'hey u free?? lol',
      'yo bro gimme 10 min',
      'omg ur job is so cool!!',
      'haha thx, idk what else to say lol',
      'pls can u call rn',
    ],
    no: [
      'Hi Ben, could we talk? Thanks!',
      'Hello! I am Yo-Yo.',
      'What a day! May I call you?',
      'Thanks so much, and see you soon.',
      'I laughed, and then I signed up. Could you talk to me?',
    ],
  });
  remarks('question', 'leading', {
    yes: [
      'It must be hard to work at night?',
      'Don’t you think that the pay is too low?',
      'You love what you do, right?',
      'Surely you get tired of it?',
      'Isn’t it boring to count fish?',
      'Would you agree that schools are too slow?',
    ],
    no: [
      'How hard is the night shift?',
      'What do you think of the pay?',
      'Which turn was the right one?',
      'What must be in place before you open?',
      'Why don’t more people train for it?',
      'What is it that you like?',
    ],
  });
});
