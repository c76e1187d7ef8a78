import { describe, expect, it } from 'vitest';
import {
  columnFields,
  columnsOf,
  guessColumns,
  hasName,
  isHeader,
} from '../../../../../src/tools/people/core/columns.ts';
import { labels } from '../../../../../src/tools/people/labels.ts';

const linkedIn = ['firstName', 'lastName', 'link', 'email', 'organization', 'role', 'connectedOn'];

describe('what columns hold', () => {
  it.each([
    ['English', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'],
    ['Spanish', 'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el'],
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le'],
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'],
    ['Portuguese', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em'],
  ])('is known from LinkedIn’s words in %s', (_, header) => {
    expect(columnsOf(header.split(','))).toEqual(linkedIn);
  });

  it('is known from our own words, all of them', () => {
    expect(columnsOf(columnFields.map((field) => labels.en.bring.fields[field]))).toEqual(columnFields);
  });

  it('is the whole name where no part of it stands beside it', () => {
    expect(columnsOf(['Nom', 'Poste'])).toEqual(['name', 'role']);
    expect(columnsOf(['Shoe size', ''])).toEqual([null, null]);
  });

  it('is said by a row that has a column for names', () => {
    expect(isHeader(['E-mail', 'Name'])).toBe(true);
    expect(isHeader(['E-mail', 'Phone'])).toBe(false);
    expect(hasName([null, 'lastName'])).toBe(true);
    expect(hasName([null, 'firstName'])).toBe(true);
  });

  it('is guessed from the first cells where no words stand above them', () => {
    expect(
      guessColumns([
        'a@example.org',
        'Ann',
        '+1 (555) 010-0199',
        'https://example.org',
        'Nurse',
        'Acme',
        'x',
        'y',
      ]),
    ).toEqual(['email', 'name', 'phone', 'link', 'role', 'organization', 'notes', null]);
  });
});
