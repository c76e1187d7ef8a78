import { folded } from '../../../shared/core/octets.ts';
import type { Address, Person } from '../../../workspace/core/person.ts';

/**
 * People as a contact file, vCard 3.0 (RFC 2426): the version that phones old and new read. It carries who they are, how to reach them and
 * the notes; stages and who led to whom are in the table alone.
 */
export function cardsOf(people: readonly Person[], noName: string): string {
  return people.map((person) => cardOf(person, noName)).join('');
}

function cardOf({ name, role, organization, addresses, notes }: Person, noName: string): string {
  const shown = name.trim() || noName;
  const [, given, family] = /^(.+) (\S+)$/.exec(shown) ?? [];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(family ?? shown)};${escaped(given ?? '')};;;`,
    `FN:${escaped(shown)}`,
    ...optional('ORG', organization),
    ...optional('TITLE', role),
    ...addresses.flatMap(addressLine),
    ...optional('NOTE', notes),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const optional = (name: string, text: string): string[] =>
  text.trim() === '' ? [] : [`${name}:${escaped(text)}`];

const lineOf: Readonly<Record<Address['kind'], (text: string) => string>> = {
  email: (text) => `EMAIL;TYPE=INTERNET:${text}`,
  phone: (text) => `TEL:${text}`,
  link: (text) => `URL:${text}`,
  post: (text) => `ADR:;;${text};;;;`,
  other: (text) => `X-ASKWELL-OTHER:${text}`,
};

const addressLine = ({ kind, text }: Address): string[] =>
  text.trim() === '' ? [] : [lineOf[kind](escaped(text))];

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}
