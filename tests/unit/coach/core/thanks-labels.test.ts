import { describe } from 'vitest';
import { tells } from '../../../support/coach-cases.ts';

describe('the coach on a thank-you note', () => {
  tells('thanks', 'mentions_specific_takeaway', {
    yes: [
      'You said that the first draft is for the drawer.',
      'Your tip to call the archive before noon saved me a day.',
      'I learned that most of the grant money goes to heating.',
      'I hadn’t known how much of the work is done on ladders.',
      'The story about the flooded cellar made me laugh.',
      'Thank you for explaining how you price a wedding cake.',
      'What you told me about the exam board was new to me.',
    ],
    no: [
      'Thank you for your time.',
      'Your insights were so helpful.',
      'I enjoyed hearing about your career.',
      'Your advice about [topic] was great.',
      'I learned a lot from our conversation.',
      'It was great to learn more about your company.',
      'You were very kind.',
    ],
  });
  tells('thanks', 'mentions_next_step_or_offer', {
    yes: [
      'I will write to Carla tomorrow.',
      'I’ll let you know how it goes.',
      'I hope we can stay in touch.',
      'If I can ever help you, please say so.',
      'I have signed up for the course.',
      'I’d be glad to translate the leaflet.',
      'I’m going to read the book you named.',
      'I’ll keep you posted.',
    ],
    no: [
      'Thank you for your time.',
      'I look forward to hearing from you.',
      'I will never forget your kindness.',
      'If you need any further information, please contact me.',
      'I enjoyed our talk.',
      'Looking forward to the next steps.',
    ],
  });
  tells('thanks', 'asks_for_job', {
    yes: [
      'I believe I am a great fit for the role.',
      'Please keep me in mind for any openings.',
      'Could you refer me to your manager?',
      'I hope to join your team.',
      'Are there any positions open?',
      'I am very interested in the position.',
      'Would you pass my resume to HR?',
    ],
    no: [
      'Thank you for the opportunity to talk.',
      'I liked hearing about your role.',
      'I wasn’t after a job, and you made that easy.',
      'The story of your first job made me laugh.',
      'You play a big role in why I chose this.',
      'I will apply your advice.',
      'Thank you for meeting with me.',
    ],
  });
});
