import type { Flow } from './flow.ts';

/** A page that keeps what people do on it, one thing to do there, and where it is kept: what the storage stories need to know. */
export type KeptPage = {
  address: string;
  record: 'ticks' | 'pitch';
  /** The name of the slot in `seed`. */
  slot: string;
  /** What must be stored beside the slot's text so that the page takes it up. */
  beside: Readonly<Record<string, string>>;
  /** Things to do one after the other, each seen in the page and found in the data. */
  marks: readonly [string, string, string];
  make(flow: Flow, mark: string): Promise<void>;
  isShown(flow: Flow, mark: string): Promise<boolean>;
};

const box = (point: string) => `.checklist input[value=${point}]`;

/** A tick of the checklist. Marks are points; every tick stays. */
const checklist: KeptPage = {
  address: '/checklist/',
  record: 'ticks',
  slot: 'ticks',
  beside: {},
  marks: ['A02', 'A03', 'A04'],
  make: (flow, point) => flow.click(box(point)),
  isShown: (flow, point) =>
    flow.run((css) => document.querySelector<HTMLInputElement>(css)?.checked === true, box(point)),
};

/** The first field of the pitch. */
export const pitchField = '#now';

const desk = {
  app: 'askwell',
  slot: 'desk',
  version: 1,
  savedAt: '2026-11-11T09:00:00.000Z',
  data: { goalId: null, pitchId: 'p1', conversationId: null, backedUpAt: null, dismissed: [] },
};

/** A sentence in the pitch. Marks are sentences, added to what stands there. */
const pitch: KeptPage = {
  address: '/tools/pitch/',
  record: 'pitch',
  slot: 'pitch/p1',
  beside: { desk: JSON.stringify(desk) },
  marks: ['I’m Lee 👩🏽‍🔬.', 'I fix bikes.', 'I like to talk.'],
  make: async (flow, sentence) => {
    const before = await textIn(flow);
    await flow.fill(pitchField, before === '' ? sentence : `${before} ${sentence}`);
  },
  isShown: async (flow, sentence) => (await textIn(flow)).includes(sentence),
};

const textIn = (flow: Flow) =>
  flow.run((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', pitchField);

/** Every page that the storage stories run on. */
export const keptPages: readonly KeptPage[] = [checklist, pitch];
