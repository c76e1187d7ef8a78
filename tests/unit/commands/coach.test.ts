import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const coach = (args: string[], input: string) =>
  spawnSync('node', ['src/commands/coach.mjs', ...args], { input, encoding: 'utf8' });

describe('the coach on the command line', () => {
  it('answers each line with its id and every label', () => {
    const { stdout, stderr, status } = coach(
      ['--kind', 'question'],
      '{"id":"a","text":"How did you start?"}\n\n{"id":7,"text":"Are you hiring?","more":1}\r\n',
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        ...{ id: 'a', open: true, googleable: false, asks_for_job: false, personal_or_sensitive: false },
        ...{ compound: false, too_long: false },
      },
      {
        ...{ id: 7, open: false, googleable: false, asks_for_job: true, personal_or_sensitive: false },
        ...{ compound: false, too_long: false },
      },
    ]);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('names each line that it cannot read, and answers the others', () => {
    const lines = ['{"id":1,"text":"I bake."}', '{oops', '[1]', '{"id":2}', '{"text":"I sew."}'];
    const { stdout, stderr, status } = coach(['--kind', 'pitch'], lines.join('\n'));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: unknown }).id),
    ).toEqual([1, null]);
    expect(stderr).toBe(
      'Line 2 is not JSON. It was left out.\nLine 3 is not an object. It was left out.\nLine 4 has no "text" that is a string. It was left out.\n',
    );
    expect(status).toBe(1);
  });

  it.each([[['--kind', 'poem']], [[]], [['--kind']]])('refuses a kind that it does not know: %j', (args) => {
    const { stdout, stderr, status } = coach(args, '{"id":1,"text":"x"}\n');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('question, outreach, pitch, thanks');
  });
});
