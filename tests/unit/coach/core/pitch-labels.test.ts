import { describe } from 'vitest';
import { tells } from '../../../support/coach-cases.ts';

describe('the coach on a pitch', () => {
  tells('pitch', 'has_present', {
    yes: [
      'I’m a tailor in Porto.',
      'My name is Ada.',
      'I teach chemistry at a night school.',
      'Right now I stack shelves.',
      'I am currently finishing nursing school.',
      'I’m in my last year of high school.',
      'I drive a tram.',
    ],
    no: [
      'I want to work with horses.',
      'I spent two years at sea.',
      'I’m looking for advice.',
      'I’m excited to be here.',
      'How did you start?',
      'I hope to learn more.',
    ],
  });
  tells('pitch', 'has_past_or_evidence', {
    yes: [
      'I spent two years at sea.',
      'I’ve trained six apprentices.',
      'Last year I ran the school fair.',
      'I have five years of experience in retail.',
      'Before that, I was a cook.',
      'My background is in theater.',
      'I built a shed out of doors.',
    ],
    no: [
      'I’m a tailor.',
      'I want to learn more.',
      'I’d love to hear how you chose.',
      'I am interested in boats.',
      'Can you help me?',
      'I hope to run a shop.',
    ],
  });
  tells('pitch', 'has_goal_or_ask', {
    yes: [
      'I want to find out if teaching suits me.',
      'I’m looking for a way into film.',
      'How did you choose?',
      'My goal is to open a bakery.',
      'I’d love to hear what surprised you.',
      'I hope to move into design.',
      'I’m trying to decide between two courses.',
    ],
    no: [
      'I’m a tailor.',
      'I ran the fair for two years.',
      'I like maps.',
      'My name is Ada and I keep bees.',
      'I don’t want much.',
      'I worked with people who wanted more.',
    ],
  });
  tells('pitch', 'jargon_heavy', {
    yes: [
      'I leverage synergies to deliver scalable value.',
      'I own ETL, SQL and the KPI reports.',
      'We use Kubernetes, Kafka and GraphQL.',
      'I’m a data-driven, customer-centric, results-oriented professional.',
      'I ran qPCR and ELISA assays.',
    ],
    no: [
      'I work for the NHS in the UK.',
      'I have a PhD and an MBA from NYU.',
      'I build KPIs (numbers we watch) for a bakery.',
      'I fix bikes and teach others to.',
      'I plan supply chains for a hospital.',
      'I AM SO GLAD TO BE HERE AND ASK YOU',
      'I use SQL to count beds.',
    ],
  });
});
