import { backupVersion } from '../storage/core/backup.ts';
import { app } from '../storage/core/envelope.ts';
import { limits, maxMinutes } from '../workspace/core/limits.ts';
import { records, type RecordName } from '../workspace/core/records.ts';
import * as words from '../workspace/core/words.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (maxLength: number): Schema => ({ type: 'string', maxLength });
const line = text(limits.line);
const note = text(limits.note);
const long = text(limits.text);
const id: Schema = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' };
const instant: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const time: Schema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
const flag: Schema = { type: 'boolean' };
const minutes: Schema = { type: 'integer', minimum: 0, maximum: maxMinutes };
const oneOf = (list: readonly string[]): Schema => ({ enum: list });
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object of these fields, all of them there: our own files hold every field, said or not. */
const shape = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A record of which there are many. Its id is the slot's; that in the data is a copy that nobody needs. */
const record = (fields: Readonly<Record<string, Schema>>): Schema => ({
  ...shape({ id, ...fields }),
  required: Object.keys(fields),
});

const blank = shape({ id, text: note });

const goal = record({
  title: line,
  kind: maybe(oneOf(words.goalKinds)),
  field: line,
  unknowns: list(shape({ id, text: note })),
  decideBy: maybe(day),
  notes: note,
});

const pitch = record({
  title: line,
  now: note,
  path: note,
  learn: note,
  whyYou: note,
  own: shape({ s15: long, s30: long, s60: long }),
  wordsPerMinute: maybe({ type: 'integer', minimum: 40, maximum: 400 }),
  blanks: list(blank),
});

const person = record({
  name: line,
  role: line,
  organization: line,
  field: line,
  relation: maybe(oneOf(words.relations)),
  seniority: maybe(oneOf(words.seniorities)),
  channel: maybe(oneOf(words.channels)),
  addresses: list(shape({ id, kind: oneOf(words.addressKinds), text: line })),
  stage: oneOf(words.contactStages),
  introducedBy: maybe(id),
  notes: long,
});

const question = shape({
  id,
  text: note,
  bankId: maybe(id),
  stage: oneOf(words.stages),
  isStarred: flag,
  minutes,
  probes: list(note),
  note,
});

/** Fields that files from before a date lack. */
const withOptional = (schema: Schema, properties: Readonly<Record<string, Schema>>): Schema => ({
  ...schema,
  properties: { ...(schema['properties'] as Schema), ...properties },
});

const sentMessage = shape({
  id,
  purpose: oneOf(words.messagePurposes),
  channel: maybe(oneOf(words.channels)),
  templateId: maybe(id),
  approachId: maybe(id),
  tone: oneOf(words.tones),
  subject: line,
  text: long,
  sentOn: maybe(day),
});

const message = withOptional(sentMessage, { shownSubject: line, shownText: long });

const heldDay = shape({
  on: maybe(day),
  at: maybe(time),
  zone: line,
  form: maybe(oneOf(words.forms)),
  place: line,
  dress: note,
  notes: long,
  endedAt: maybe(instant),
});

const talkDay = withOptional(heldDay, { ready: list(note), startedAt: maybe(instant) });

const conversation = record({
  personId: maybe(id),
  goalId: maybe(id),
  minutes,
  research: list(shape({ id, topic: oneOf(words.researchTopics), found: note, source: line, toAsk: note })),
  questions: list(question),
  blanks: list(blank),
  offers: list(shape({ id, on: maybe(day), at: maybe(time), zone: line })),
  messages: list(message),
  day: talkDay,
  takeaways: list(shape({ id, text: note, isForThanks: flag })),
  referrals: list(shape({ id, name: line, note, personId: maybe(id) })),
  thanks: shape({
    channel: maybe(oneOf(words.thanksChannels)),
    subject: line,
    text: long,
    sentOn: maybe(day),
  }),
  followUps: list(
    shape({ id, dueOn: maybe(day), reason: oneOf(words.followUpReasons), text: long, doneOn: maybe(day) }),
  ),
  reflection: shape({
    learned: note,
    surprised: note,
    fit: maybe(oneOf(words.fits)),
    fitWhy: note,
    differently: note,
  }),
});

const assignment = record({
  assignment: text(limits.assignment),
  title: line,
  name: line,
  answers: list(shape({ id, text: note })),
});

const data: Readonly<Record<RecordName, Schema>> = {
  assignment,
  goal,
  pitch,
  person,
  conversation,
  ticks: shape({ points: list(shape({ id, tickedOn: maybe(day) })) }),
  desk: shape({
    goalId: maybe(id),
    pitchId: maybe(id),
    conversationId: maybe(id),
    backedUpAt: maybe(instant),
    dismissed: list(shape({ id })),
  }),
};

const slot: Schema = { type: 'string', pattern: '^[a-z]+(-[a-z]+)*(/[A-Za-z0-9_-]{1,64})?$' };

/** Where a slot is a record of today's version, its data have today's shape. Older versions stay valid, and are migrated on restore. */
function whereRecord(name: RecordName): Schema {
  return {
    if: {
      properties: {
        slot: { type: 'string', pattern: `^${name}(/|$)` },
        version: { const: records[name].versions.current },
      },
    },
    then: { properties: { data: { $ref: `#/$defs/${name}` } } },
  };
}

const envelope: Schema = {
  type: 'object',
  properties: {
    app: { const: app },
    slot: { ...slot, description: 'The name of the record and, where there are many, its id.' },
    version: { type: 'integer', minimum: 1, description: 'The version of the record that wrote the data.' },
    savedAt: { type: 'string', description: 'When it was saved, in UTC.' },
    data: { description: 'The record. Its shape depends on the slot and the version.' },
  },
  required: ['app', 'slot', 'version', 'savedAt', 'data'],
  additionalProperties: false,
  allOf: (Object.keys(records) as RecordName[]).map(whereRecord),
};

/** The JSON Schema (2020-12) of a backup file. `address` is where it is published. */
export function backupSchema(address: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Backup of a plan',
    description:
      'All that the site keeps in a browser: an envelope for each record, and the texts that could not be read. Restoring reads each envelope as if it had been stored.',
    ...shape({
      app: { const: app },
      kind: { const: 'backup' },
      version: { const: backupVersion },
      madeAt: { ...instant, description: 'When the file was made, in UTC.' },
      slots: list({ $ref: '#/$defs/envelope' }),
      unreadable: list(shape({ slot, text: { type: 'string' } })),
    }),
    $defs: { envelope, ...data },
  };
}
