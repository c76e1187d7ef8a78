import { describe, expect, it } from 'vitest';
import { handedOf, nothing } from '../../../../src/handover/core/handed.ts';
import { payloadText } from '../../../../src/handover/core/pack.ts';
import { filled } from '../../../support/any-handed.ts';

const written = (kind: 'questions' | 'conversation', from = filled): unknown =>
  JSON.parse(payloadText(handedOf(kind, from)));

describe('the text of a link', () => {
  it('says the kind, and each record with its version', () => {
    expect(written('questions')).toEqual({
      v: 1,
      kind: 'questions',
      records: {
        goal: { version: 1, data: { title: filled.goal.title, kind: 'role' } },
        person: { version: 1, data: { name: 'Tom Lindgren', stage: 'to-ask' } },
        conversation: {
          version: 2,
          data: {
            minutes: 30,
            questions: [
              {
                text: 'What did yesterday look like?',
                bankId: 'day-ordinary',
                stage: 'day',
                isStarred: true,
                minutes: 4,
                probes: ['Was that usual?'],
              },
            ],
          },
        },
      },
    });
  });

  it('leaves out records in which nothing was said', () => {
    const from = { ...nothing, goal: { ...nothing.goal, title: 'Lab or data?' } };
    expect(written('conversation', from)).toEqual({
      v: 1,
      kind: 'conversation',
      records: { goal: { version: 1, data: { title: 'Lab or data?' } } },
    });
  });

  it('keeps the ids of blanks and drops those of items', () => {
    expect(written('conversation')).toMatchObject({
      records: {
        conversation: { data: { blanks: [{ id: 'their-name', text: 'Mr. Lindgren' }] } },
        pitch: { data: { blanks: [{ id: 'my-name', text: 'Amara Osei' }] } },
      },
    });
    const text = payloadText(handedOf('conversation', filled));
    expect(text.match(/"id":"[^"]*"/g)).toEqual(['"id":"my-name"', '"id":"their-name"']);
  });
});
