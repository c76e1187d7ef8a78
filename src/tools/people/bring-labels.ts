/** The words for lists that come in and go out, and for the picture, by language. */
export const bringLabels = {
  en: {
    bring: {
      open: 'Import a list',
      title: 'Import a list',
      intro:
        'LinkedIn’s Connections.csv, any table saved as CSV, or contacts from a phone or mail program (.vcf). The file is read here and sent nowhere. You see what would happen before anything is added.',
      choose: 'Choose a file',
      drop: 'Or drop it here.',
      paste: 'Or paste rows from a spreadsheet',
      read: 'Read it',
      close: 'Close',
      columns: 'What the columns hold',
      columnsHint: 'Change what was guessed wrong. The first row of words is shown under each name.',
      column: 'Column {n}',
      columnAs: '{header}',
      firstRow: 'First row: {text}',
      ignore: 'Leave out',
      fields: {
        name: 'Name',
        firstName: 'First name',
        lastName: 'Last name',
        role: 'Role',
        organization: 'Organization',
        field: 'Field',
        relation: 'How you know them',
        seniority: 'How long they have worked',
        channel: 'Best way to reach them',
        stage: 'Stage',
        email: 'E-mail',
        phone: 'Phone',
        link: 'Link',
        post: 'Postal address',
        other: 'Other address',
        introducedBy: 'Who led you to them',
        notes: 'Notes',
        connectedOn: 'LinkedIn date',
      },
      only: 'Only people with these words',
      onlyHint: 'A role, a place of work, a name. Leave it empty for everybody in the file.',
      preview: 'What would happen',
      added: { one: '{n} person is new.', other: '{n} people are new.' },
      filled: {
        one: '{n} person is on your list already. Only what is empty there is filled in.',
        other: '{n} people are on your list already. Only what is empty there is filled in.',
      },
      same: {
        one: '{n} person is on your list already and stays as they are.',
        other: '{n} people are on your list already and stay as they are.',
      },
      nameless: {
        one: '{n} row has no name and is left out.',
        other: '{n} rows have no name and are left out.',
      },
      notesSafe: 'Your notes and stages are never changed.',
      windows: 'The file is in an old encoding (Windows-1252). Look at the accents in the names below.',
      someNew: 'The first of the new people',
      act: { one: 'Add {n} person', other: 'Add {n} people' },
      fill: 'Fill in what is empty',
      nothing: 'Everybody in this file is on your list already. There is nothing to add.',
      done: 'The list is in. {added} {filled}',
      connectedOn: 'Connected on LinkedIn: {day}',
      problems: {
        empty: 'There is nothing in it. Nothing was changed.',
        'too-large':
          'That file is larger than 10 MB, more than a browser can keep. Nothing was changed. Save fewer rows to a new file and choose that.',
        unreadable: 'The file could not be read. Nothing was changed. Choose it again.',
        spreadsheet:
          'That is a spreadsheet file, which only a spreadsheet program can read. Nothing was changed. Open it there and save it as CSV.',
        zip: 'That is a ZIP file, as LinkedIn sends it. Nothing was changed. Open it on your device and choose the file in it, such as Connections.csv.',
        'not-text':
          'That is not a table of text or a contact file. Nothing was changed. Choose a .csv or a .vcf file.',
        'not-a-list':
          'There is no table in it: each row needs at least a name, and the first row says what the columns hold. Nothing was changed.',
        'no-name-column': 'Say which column holds the name.',
        'too-many-cells':
          'Row {row} has more cells than the table has columns. A comma inside a cell needs quotation marks around the cell. Nothing was changed.',
        quotes:
          'Row {row} has a quotation mark that is never closed, so the rows after it can’t be told apart. Nothing was changed.',
        'card-cut':
          'The contact that begins in line {row} has no end, so the file may be cut off. Nothing was changed.',
        'card-line': 'Line {row} is no line of a contact file. Nothing was changed.',
      },
    },
    take: {
      title: 'Take it with you',
      csv: 'Download for a spreadsheet (.csv)',
      vcard: 'Download for a phone (.vcf)',
      failed: 'That did not load. Check the connection and try again.',
    },
    picture: {
      open: 'Draw who led to whom',
      title: 'Who led to whom',
      close: 'Close the picture',
      you: 'You',
      none: 'Nobody on your list is linked yet. Edit a person and say who led you to them.',
      alone: {
        one: '{n} person without a link is not drawn.',
        other: '{n} people without a link are not drawn.',
      },
      described: 'The list beside the picture says the same.',
      list: 'The same as a list',
      svg: 'Download the picture (.svg)',
      png: 'Download the picture (.png)',
      failed: 'This browser could not make the picture. The list says the same.',
    },
  },
} as const;
