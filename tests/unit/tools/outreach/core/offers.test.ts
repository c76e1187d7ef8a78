import { describe, expect, it } from 'vitest';
import {
  dayInWords,
  meetingInWords,
  offersInWords,
  type TimeWords,
} from '../../../../../src/tools/outreach/core/offers.ts';
import { labels } from '../../../../../src/tools/outreach/labels.ts';

const words: TimeWords = { lang: 'en', ...labels.en.when.said };
const own = 'America/New_York';
const offer = (on: string | null, at: string | null, zone = own) => ({ on, at, zone });

describe('offersInWords', () => {
  it('says two times with their zone at the end, as the blank wants them', () => {
    const offers = [offer('2026-10-27', '15:00'), offer('2026-10-29', '12:00')];
    expect(offersInWords(offers, own, words)).toBe(
      'Tuesday, October 27, at 3 p.m. or Thursday, October 29, at noon (Eastern time)',
    );
  });

  it('joins three with “or” before the last', () => {
    const offers = ['2026-10-27', '2026-10-28', '2026-10-29'].map((on) => offer(on, '09:05'));
    expect(offersInWords(offers, own, words)).toBe(
      'Tuesday, October 27, at 9:05 a.m., Wednesday, October 28, at 9:05 a.m., or Thursday, October 29, at 9:05 a.m. (Eastern time)',
    );
  });

  it('says midnight as 12 a.m.', () => {
    expect(offersInWords([offer('2026-10-27', '00:00')], own, words)).toContain('at 12 a.m.');
  });

  it('takes the person’s own zone where none was said', () => {
    expect(offersInWords([offer('2026-10-27', '15:00', '')], 'Europe/Berlin', words)).toBe(
      'Tuesday, October 27, at 3 p.m. (Central European time)',
    );
  });

  it('says each zone where they differ', () => {
    const offers = [offer('2026-10-27', '15:00'), offer('2026-10-28', '15:00', 'America/Chicago')];
    expect(offersInWords(offers, own, words)).toBe(
      'Tuesday, October 27, at 3 p.m. (Eastern time) or Wednesday, October 28, at 3 p.m. (Central time)',
    );
  });

  it('offers a whole day where no hour was said, without a zone', () => {
    expect(offersInWords([offer('2026-10-27', null)], own, words)).toBe('Tuesday, October 27');
  });

  it('leaves out a time without a day, and a zone that nobody knows', () => {
    expect(offersInWords([offer(null, '15:00')], own, words)).toBe('');
    expect(offersInWords([], own, words)).toBe('');
    expect(offersInWords([offer('2026-10-27', '15:00', 'Mars/Olympus')], own, words)).toBe(
      'Tuesday, October 27, at 3 p.m.',
    );
  });

  it('says 24 hours where a language has no halves of the day', () => {
    const plain = { ...words, am: '', pm: '', noon: '' };
    expect(offersInWords([offer('2026-10-27', '15:00')], own, plain)).toContain('at 15:00');
  });
});

describe('meetingInWords', () => {
  it('says the day, the hour and the zone', () => {
    expect(meetingInWords(offer('2026-10-22', '15:30'), own, words)).toBe(
      'Thursday, October 22, at 3:30 p.m. Eastern time',
    );
  });

  it('says nothing before both are set', () => {
    expect(meetingInWords(offer('2026-10-22', null), own, words)).toBe('');
    expect(meetingInWords(offer(null, '15:30'), own, words)).toBe('');
  });
});

describe('dayInWords', () => {
  it('keeps the day whatever the zone of the machine', () => {
    expect(dayInWords('2026-10-09', 'en')).toBe('Friday, October 9');
  });
});
