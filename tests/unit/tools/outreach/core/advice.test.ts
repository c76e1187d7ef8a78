import { describe, expect, it } from 'vitest';
import { quietIn } from '../../../../../src/tools/outreach/core/advice.ts';

describe('what the coach keeps to itself about a message', () => {
  it('is an open blank, wherever it stands: that is told before the message leaves', () => {
    expect(quietIn('email', true)).toEqual(['placeholder']);
    expect(quietIn('sms', true)).toContain('placeholder');
    expect(quietIn('email', false)).toContain('placeholder');
  });

  it('is what the template says in its own way, until the words are the person’s', () => {
    expect(quietIn('email', false)).toContain('no-connection');
    expect(quietIn('email', false)).not.toContain('stock');
  });

  it('is what a short note or a call has no room for', () => {
    expect(quietIn('linkedin-note', true)).toContain('no-offer');
    expect(quietIn('linkedin-note', true)).not.toContain('job-letter');
  });
});
