import { describe } from 'vitest';
import { tells } from '../../../support/coach-cases.ts';

describe('the coach on a first message', () => {
  tells('outreach', 'asks_for_job', {
    yes: [
      'I am looking for a position at your company.',
      'I would love to join your team.',
      'Are you hiring at the moment?',
      'Would you be willing to refer me?',
      'I wish to apply for the internship at your lab.',
      'Please let me know of any job openings.',
      'I would like to discuss potential opportunities with your firm.',
      'Can you forward my resume to the hiring manager?',
    ],
    no: [
      'I’m not asking about a job, only about the work.',
      'I would love to hear about your role at the hospital.',
      'I am exploring careers in health.',
      'Thank you for the opportunity to ask you this.',
      'I finished an internship at a bank last year.',
      'I read about your first job on a ship.',
      'I’m looking for a change and wonder how you made yours.',
      'This is not about a referral.',
      'How did you find your position at the museum?',
    ],
  });
  tells('outreach', 'states_time_needed', {
    yes: [
      'Could we talk for 20 minutes?',
      'Would a 15-minute call work?',
      'I would be grateful for half an hour.',
      'Could I have fifteen to twenty minutes of your time?',
      'It would take no more than 30 mins.',
      'A call of about a quarter of an hour would help me.',
      'Just 10–15 min would be great.',
    ],
    no: [
      'I live ten minutes from your office.',
      'We spoke two hours ago.',
      'I enjoyed your 40-minute talk.',
      'I know that your time is short.',
      'I have logged 200 hours at the clinic.',
      'Could we have a quick call?',
      'What are your office hours?',
      'I have taught for fifteen years.',
    ],
  });
  tells('outreach', 'says_how_found_or_connection', {
    yes: [
      'I found your profile on the choir’s page.',
      'Mara Jensen suggested that I write to you.',
      'We met at the boat show.',
      'I’m a fellow graduate of Hillside.',
      'I read your article in the union paper.',
      'I heard you speak at the library.',
      'My neighbor gave me your number.',
      'We both rowed for the same club.',
      'I got your name from the alumni office.',
      'Your colleague Dee told me about you.',
    ],
    no: [
      'I am a student who wants to learn about law.',
      'I saw that you work at the bank.',
      'I came across the job posting on your site.',
      'I would love to hear your story.',
      'I hope this finds you well.',
      'I admire your company.',
    ],
  });
  tells('outreach', 'personalised', {
    yes: [
      'Your article on mending nets by hand made me look twice at my own boots.',
      'I saw that you moved from nursing to hospital architecture.',
      'You run the night kitchen at the shelter.',
      'I liked how you explained tide tables to children.',
      'Your path from ballet to bridge inspection is the one I am curious about.',
      'I heard you talk about forged signatures on old wills.',
    ],
    no: [
      'I would love to learn about your work.',
      'Your experience in marketing caught my eye.',
      'I see that you work at Northbank.',
      'Your article about [topic] was great.',
      'You are an inspiration to me.',
      'I am interested in how you got where you are today.',
      'Your career is very impressive.',
      'We went to the same school.',
      'Would you have time to tell me about your job?',
    ],
  });
  tells('outreach', 'offers_times_or_flexibility', {
    yes: [
      'I am free on Tuesday and Thursday.',
      'Any weekday after three works for me.',
      'I’m happy to work around your schedule.',
      'Would June 4 at 10 am suit you?',
      'Whenever is easiest for you is fine.',
      'My schedule is flexible.',
      'Could we talk on Friday morning?',
      'Mornings are best for me.',
    ],
    no: [
      'Could we talk next week?',
      'No worries if you are too busy.',
      'I heard your talk last Tuesday.',
      'Good morning, Ms. Reed.',
      'Could we meet soon?',
      'Have a great weekend!',
      'I graduate in May.',
      'I saw your panel on Wednesday.',
    ],
  });
  tells('outreach', 'clear_ask', {
    yes: [
      'Would you be open to a short call?',
      'Could I buy you a coffee?',
      'I was hoping that we could talk for twenty minutes.',
      'Would you mind introducing me to her?',
      'I’d love to set up a time to talk.',
      'Can I ask you a few questions about glazing?',
      'Are you free for a chat next week?',
      'I would appreciate the chance to speak with you.',
      'If you have fifteen minutes, I’d be glad to call you.',
    ],
    no: [
      'I would love to connect.',
      'Please refer me.',
      'I enjoyed our conversation.',
      'Do you have any tips?',
      'I’d love to add you to my network.',
      'Your talk was great.',
      'I look forward to hearing from you.',
      'I would love to learn from your experience.',
      'I am writing to apply for a job.',
    ],
  });
  tells('outreach', 'has_placeholder', {
    yes: [
      'Hi [Name]',
      'Dear {first_name},',
      'at ____',
      'working for (company)',
      'Hello <name>',
      'Hi YOUR NAME',
    ],
    no: [
      'Hi Ana (from class)',
      'I (still) work there',
      'see <https://example.org>',
      'It grew [sic] fast',
      'snake_case',
      'note [1]',
      'I <3 maps',
    ],
  });
});
