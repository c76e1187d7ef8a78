import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import { emptyOf, id, line, list, longText, maybe, must, oneOf, or, shape, withId } from './fields.ts';
import { addressKinds, channels, contactStages, relations, seniorities } from './words.ts';

/** A way to reach a person. `text` is as typed or imported: never a link without a check. */
export type Address = {
  readonly id: string;
  readonly kind: (typeof addressKinds)[number];
  readonly text: string;
};

/** Somebody to talk to. `null` and `''` stand for “not said”. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organization: string;
  readonly field: string;
  readonly relation: (typeof relations)[number] | null;
  readonly seniority: (typeof seniorities)[number] | null;
  /** The way in which they are best reached. */
  readonly channel: (typeof channels)[number] | null;
  readonly addresses: readonly Address[];
  readonly stage: (typeof contactStages)[number];
  /** The id of the person who led to them. That person may have been removed since. */
  readonly introducedBy: string | null;
  readonly notes: string;
};

const parse = withId(
  shape<Omit<Person, 'id'>>({
    name: line,
    role: line,
    organization: line,
    field: line,
    relation: maybe(oneOf(relations)),
    seniority: maybe(oneOf(seniorities)),
    channel: maybe(oneOf(channels)),
    addresses: list(shape<Address>({ id: must(id), kind: or(oneOf(addressKinds), 'other'), text: line })),
    stage: or(oneOf(contactStages), 'to-ask'),
    introducedBy: maybe(id),
    notes: longText,
  }),
);

const versions = defineVersions('person', [{ version: 1, name: 'first' }]);

/** Slots `person/<id>`. */
export const personType: RecordType<Person> = { versions, parse, empty: (id) => emptyOf(parse, id) };
