import { describe, expect, it } from 'vitest';
import { largestFile, readFile, readText } from '../../../../src/tools/people/read-list.ts';

const file = (...parts: BlobPart[]) => new File(parts, 'list.csv');
const bytes = (...list: number[]) => new Uint8Array(list);

/** A text in UTF-16, in either order. */
function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((one) => {
    const unit = one.charCodeAt(0);
    return order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return new Uint8Array(units);
}

const table = 'Name,Role\nJosé Müller,Keeper\n';
const rows = [['José Müller', 'Keeper']];

describe('a file of people', () => {
  it('is read in UTF-8, with its mark or without', async () => {
    for (const text of [table, `\uFEFF${table}`]) {
      expect(await readFile(file(text))).toMatchObject({ kind: 'table', rows, isWindows: false });
    }
  });

  for (const order of ['le', 'be'] as const) {
    for (const mark of [true, false]) {
      it(`is read in UTF-16 ${order}, ${mark ? 'with' : 'without'} its mark`, async () => {
        const read = await readFile(file(wide(table, order, mark)));
        expect(read).toMatchObject({ kind: 'table', rows, columns: ['name', 'role'], isWindows: false });
      });
    }
  }

  it('is read in Windows-1252, which is said', async () => {
    const text = Array.from(table, (one) => one.charCodeAt(0));
    expect(await readFile(file(bytes(...text)))).toMatchObject({ kind: 'table', rows, isWindows: true });
  });

  it('is refused where it is of another kind, whatever its name says', async () => {
    for (const [reason, ...parts] of [
      ['spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
      ['spreadsheet', bytes(0x50, 0x4b, 3, 4, 20, 0), '[Content_Types].xml', 'xl/workbook.xml'],
      ['spreadsheet', bytes(0x50, 0x4b, 3, 4), 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
      ['zip', bytes(0x50, 0x4b, 3, 4, 20, 0), 'Connections.csv'],
      ['not-text', '%PDF-1.7\nName,Role\n'],
      ['not-text', 'Name,Role\nAnn\0,Nurse\n'],
      ['not-text', bytes(0x4d, 0x5a, 0, 1, 2)],
    ] as const) {
      expect(await readFile(file(...parts))).toEqual({ kind: 'bad', reason });
    }
  });

  it('is refused where it is empty, larger than a browser keeps, or can’t be read', async () => {
    expect(await readFile(file())).toEqual({ kind: 'bad', reason: 'empty' });
    expect(await readFile(file('\n ,\n'))).toEqual({ kind: 'bad', reason: 'empty' });
    expect(await readFile(file(bytes(...new Uint8Array(10)), 'x'.repeat(largestFile)))).toEqual({
      kind: 'bad',
      reason: 'too-large',
    });
    const gone = file(table);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readFile(gone)).toEqual({ kind: 'bad', reason: 'unreadable' });
  });
});

describe('a text of people', () => {
  it('is a table or contacts, by how it begins', () => {
    expect(readText('BEGIN:VCARD\nFN:Ann\nEND:VCARD\n')).toMatchObject({ kind: 'cards', isWindows: false });
    expect(readText('Ann\tNurse\nBo\tCook')).toMatchObject({ kind: 'table', header: undefined });
  });

  it('is refused with the row of a quotation mark that is never closed', () => {
    expect(readText('Name,Role\n"Ann,Nurse\nBo,Cook\n')).toEqual({ kind: 'bad', reason: 'quotes', row: 2 });
  });

  it('is refused with the row of a cell too many, and the line of a broken contact', () => {
    expect(readText('Name,Role\nAnn,Nurse\nBo,Cook,Paris\n')).toEqual({
      ...{ kind: 'bad', reason: 'too-many-cells', row: 3 },
    });
    expect(readText('BEGIN:VCARD\nFN:Ann\nno line\nEND:VCARD\n')).toEqual({
      ...{ kind: 'bad', reason: 'card-line', row: 3 },
    });
  });

  it('has its delimiter found by the known columns, else by the cells of its first row', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text = [`Name${delimiter}Firma`, `"Müller, José; a|b\tc"${delimiter}Zoo`].join('\n');
      expect(readText(text)).toMatchObject({ columns: ['name', 'organization'] });
      expect(readText(`Ann${delimiter}Nurse`)).toMatchObject({ rows: [['Ann', 'Nurse']] });
    }
  });

  it('of LinkedIn is read below its notes, in the language of the account', () => {
    for (const [notes, header] of [
      ['Notes:', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'],
      ['Hinweise:', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'],
      ['Remarques :', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le'],
      ['Notas:', 'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el'],
      ['Notas:', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em'],
    ] as const) {
      const text = [notes, '"Some addresses are missing, and so on; see the help."', '', header].join('\n');
      const read = readText(`${text}\nPriya,Nair,https://example.org,p@example.org,Acme,Nurse,12 Jan 2024\n`);
      expect(read).toMatchObject({
        kind: 'table',
        columns: ['firstName', 'lastName', 'link', 'email', 'organization', 'role', 'connectedOn'],
        rows: [['Priya', 'Nair', 'https://example.org', 'p@example.org', 'Acme', 'Nurse', '12 Jan 2024']],
      });
    }
  });
});
