import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readFragment } from '../../../src/handover/core/unpack.ts';
import { linkFor } from '../../../src/handover/link.ts';
import { linkToMake } from '../../../src/handover/offer.ts';
import { inflateText } from '../../../src/shared/platform/inflate.ts';
import { readBackup } from '../../../src/storage/core/backup.ts';
import { planRestore } from '../../../src/storage/core/restore.ts';
import { memoryDisk } from '../../../src/storage/memory.ts';
import type { Question } from '../../../src/workspace/core/conversation-parts.ts';
import { typeOf } from '../../../src/workspace/core/records.ts';
import { stages } from '../../../src/workspace/core/words.ts';
import { threadOf } from '../../../src/workspace/thread.ts';
import { createWorkspace } from '../../../src/workspace/workspace.ts';
import { filled } from '../../support/any-handed.ts';
import { fakeTime } from '../../support/fake-storage.ts';
import { fullRecords } from '../../support/full-records.ts';
import { savedBy } from '../../support/saved-fixtures.ts';

const open = '/open/';

function threadIn(texts: readonly (readonly [string, string])[]) {
  const { timers, now } = fakeTime();
  let count = 0;
  const newId = () => `new${String((count += 1))}`;
  return threadOf(createWorkspace({ disk: memoryDisk(new Map(texts)), now, newId, timers }));
}

const full = () =>
  threadIn(
    Object.entries(fullRecords).map(([name, { slot }]) => [
      slot,
      savedBy(name, name === 'conversation' ? 2 : 1)!,
    ]),
  );

/** Questions of the bank that ships, the longest first. Each has a probe and what else a list carries. */
const longest = globSync('content/questions/{*,fields/*}.yaml')
  .flatMap((file) => parse(readFileSync(file, 'utf8')) as (Omit<Question, 'bankId'> & { id: string })[])
  .sort((one, other) => other.text.length - one.text.length)
  .map(({ id, text, stage, minutes, probes }, at) => ({
    ...{ id: `q${String(at)}`, text, bankId: id, stage, minutes, probes: probes.slice(0, 1) },
    isStarred: at % 5 === 0,
    note: '',
  }));

async function addressOf(...of: Parameters<typeof linkFor>): Promise<string> {
  const made = await linkFor(...of);
  return made.kind === 'link' ? made.address : made.kind;
}

const handedIn = async (address: string) => {
  const read = await readFragment(new URL(address).hash, inflateText);
  return read.kind === 'handed' ? read.handed : read.reason;
};

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://askwell.example/tools/pitch/?x=1#y' });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the link of a tool', () => {
  it('leads to the page that opens links, with all of it in the fragment (S14)', async () => {
    const address = await addressOf({ kind: 'pitch', thread: full() }, open, true);
    expect(address).toMatch(/^https:\/\/askwell\.example\/open\/#v1\.[\w-]+$/);
    expect(await handedIn(address)).toMatchObject({ kind: 'pitch', pitch: { now: filled.pitch.now } });
  });

  it('names the other person in a question list unless the maker leaves them out', async () => {
    const request = { kind: 'questions', thread: full() } as const;
    expect(linkToMake(request, open)).toMatchObject({ kind: 'questions', name: 'Tom Lindgren' });
    expect(await handedIn(await addressOf(request, open, true))).toMatchObject({
      person: { name: 'Tom Lindgren' },
    });
    expect(await handedIn(await addressOf(request, open, false))).toMatchObject({ person: { name: '' } });
  });

  it('asks about the name for a question list alone', () => {
    expect(linkToMake({ kind: 'pitch', thread: full() }, open).name).toBe('');
    expect(linkToMake({ kind: 'conversation', thread: full() }, open).name).toBe('');
  });

  it('says a message in the words in which it would be sent', async () => {
    const message = { purpose: 'ask', channel: 'email', subject: 'Hi', text: 'Twenty minutes?' } as const;
    const made = await linkToMake({ kind: 'message', message }, open).make(true);
    expect(made.kind === 'link' && (await handedIn(made.address))).toMatchObject({
      kind: 'message',
      conversation: { messages: [message] },
    });
  });

  it('is none where nothing is written yet', async () => {
    for (const kind of ['questions', 'pitch', 'conversation'] as const) {
      expect(await linkFor({ kind, thread: threadIn([]) }, open, true)).toEqual({ kind: 'nothing' });
    }
  });

  it('has what was typed and not saved yet', async () => {
    const thread = full();
    thread.pitch.edit((pitch) => ({ ...pitch, now: 'Just typed.' }));
    expect(await handedIn(await addressOf({ kind: 'pitch', thread }, open, true))).toMatchObject({
      pitch: { now: 'Just typed.' },
    });
  });
});

describe('the length of a link', () => {
  const withQuestions = (questions: readonly Question[]) => {
    const thread = full();
    thread.conversation.edit((conversation) => ({ ...conversation, questions }));
    return thread;
  };

  it('stays under 8,000 characters for the hundred longest questions of the bank, with a probe each', async () => {
    // A list stands in the order of a talk.
    const place = ({ stage }: Question) => stages.indexOf(stage);
    const questions = longest.slice(0, 100).sort((one, other) => place(one) - place(other));
    const mean = questions.reduce((sum, { text }) => sum + text.length, 0) / questions.length;
    expect(mean).toBeGreaterThan(78);
    const made = await linkFor({ kind: 'questions', thread: withQuestions(questions) }, open, true);
    expect(made).toMatchObject({ kind: 'link', isLong: false });
    expect(made.kind === 'link' && made.address.length).toBeLessThan(8000);
  });

  it('is told where mail programs may cut it', async () => {
    const made = await linkFor({ kind: 'questions', thread: withQuestions(longest) }, open, true);
    expect(made).toMatchObject({ kind: 'link', isLong: true });
  });
});

describe('a file instead of a link', () => {
  it('is made where the browser cannot pack, and a restore adds what is in it', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const made = await linkFor({ kind: 'conversation', thread: full() }, open, true);
    if (made.kind !== 'file') throw new Error(made.kind);
    expect(made).toMatchObject({ why: 'unsupported', file: { type: 'application/json' } });
    expect(made.file.name).toMatch(/^askwell-conversation-\d{4}-\d\d-\d\d\.json$/);
    const read = readBackup(String(made.file.text));
    const backup = read.kind === 'backup' ? read.backup : undefined;
    const { lines } = planRestore(new Map(), backup!, 'merge', typeOf);
    expect(lines.map(({ change, dropped }) => `${change} ${String(dropped)}`)).toEqual(
      Array.from({ length: 4 }, () => 'added 0'),
    );
  });

  it('is made of what is too long to be opened', async () => {
    const thread = full();
    const message = { ...filled.conversation.messages[0]!, text: 'x'.repeat(20_000) };
    const messages = Array.from({ length: 40 }, (_, at) => ({ ...message, id: `m${String(at)}` }));
    thread.conversation.edit((conversation) => ({ ...conversation, messages }));
    expect(await linkFor({ kind: 'conversation', thread }, open, true)).toMatchObject({
      kind: 'file',
      why: 'tooLong',
    });
  });
});
