import { fold } from './fold.ts';

/** What a column of a table may hold. */
export const columnFields = [
  'name',
  'firstName',
  'lastName',
  'role',
  'organization',
  'field',
  'relation',
  'seniority',
  'channel',
  'stage',
  'email',
  'phone',
  'link',
  'post',
  'other',
  'introducedBy',
  'notes',
  'connectedOn',
] as const;

/** What one column holds; `null` leaves it out. */
export type ColumnField = (typeof columnFields)[number];

/**
 * What columns are called, folded: by LinkedIn in English, Spanish, French, German and Portuguese, by common contact programs, and by us.
 * A part of a name that also means the whole (“Nombre”, “Nom”, “Nome”) stands under the whole; its neighbors say which it is.
 */
const names: Readonly<Record<ColumnField, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'display name',
    'contact',
    'person',
    'nombre',
    'nombre completo',
    'nom',
    'nom complet',
  ].concat(['nome', 'nome completo', 'vollstandiger name', 'anzeigename', 'fn']),
  firstName: [
    'first name',
    'given name',
    'firstname',
    'prenom',
    'vorname',
    'primeiro nome',
    'nombre de pila',
  ],
  lastName: [
    'last name',
    'family name',
    'surname',
    'lastname',
    'apellidos',
    'apellido',
    'nom de famille',
  ].concat(['nachname', 'familienname', 'sobrenome', 'apelido']),
  role: [
    'role',
    'position',
    'title',
    'job title',
    'organization title',
    'organization 1 - title',
    'cargo',
    'puesto',
  ].concat(['poste', 'fonction', 'titre', 'stelle', 'beruf', 'berufsbezeichnung', 'funktion', 'funcao']),
  organization: [
    'organization',
    'organisation',
    'company',
    'employer',
    'organization name',
    'company name',
    'firm',
  ]
    .concat([
      'organization 1 - name',
      'empresa',
      'organizacion',
      'entreprise',
      'societe',
      'unternehmen',
      'firma',
    ])
    .concat(['arbeitgeber', 'organizacao']),
  field: ['field', 'industry', 'sector', 'area', 'branche', 'secteur', 'setor', 'campo'],
  relation: ['how you know them', 'relation', 'relationship', 'relacion', 'beziehung', 'relacao'],
  seniority: ['how long they have worked', 'seniority'],
  channel: ['best way to reach them', 'channel'],
  stage: ['stage', 'status', 'estado', 'statut', 'etapa'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'e-mail 1 - value', 'mail', 'e-mail-adresse']
    .concat(['direccion de correo electronico', 'correo electronico', 'correo', 'adresse e-mail', 'courriel'])
    .concat(['adresse email', 'endereco de e-mail', 'endereco de email']),
  phone: [
    'phone',
    'phone number',
    'telephone',
    'mobile',
    'mobile phone',
    'phone 1 - value',
    'telefono',
    'movil',
  ].concat(['telefon', 'handy', 'mobiltelefon', 'telefone', 'celular']),
  link: [
    'link',
    'url',
    'profile',
    'profile url',
    'linkedin',
    'linkedin url',
    'website',
    'website 1 - value',
    'enlace',
  ],
  post: [
    'address',
    'street address',
    'postal address',
    'mailing address',
    'adresse',
    'direccion',
    'endereco',
  ],
  other: ['other address', 'other'],
  introducedBy: ['who led you to them', 'introduced by', 'referred by', 'through', 'recommended by'],
  notes: [
    'notes',
    'note',
    'comments',
    'comment',
    'notas',
    'notizen',
    'bemerkungen',
    'remarques',
    'observacoes',
  ],
  connectedOn: [
    'connected on',
    'linkedin date',
    'conectado el',
    'fecha de conexion',
    'connexion le',
    'connecte le',
    'date de connexion',
  ].concat(['verbunden am', 'vernetzt am', 'verknupft am', 'conectado em', 'data de conexao']),
};

const fieldByName: ReadonlyMap<string, ColumnField> = new Map(
  columnFields.flatMap((field) => names[field].map((name) => [name, field] as const)),
);

/** What the columns of a table hold, by the words over them; `null` for those that say nothing known. */
export function columnsOf(header: readonly string[]): readonly (ColumnField | null)[] {
  const found = header.map((cell) => fieldByName.get(fold(cell)) ?? null);
  const [hasFirst, hasLast] = [found.includes('firstName'), found.includes('lastName')];
  if (hasFirst === hasLast) return found;
  const whole = found.indexOf('name');
  return found.map((field, at) => (at === whole ? (hasLast ? 'firstName' : 'lastName') : field));
}

/** Whether a row says what the columns below it hold: a name, alone or with something else that is known. */
export function isHeader(cells: readonly string[]): boolean {
  return hasName(columnsOf(cells));
}

/** Whether some column holds names. */
export function hasName(columns: readonly (ColumnField | null)[]): boolean {
  return columns.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
}

/** What columns without words over them hold, by their first cells: the first other than an address is the name. */
export function guessColumns(cells: readonly string[]): readonly (ColumnField | null)[] {
  const rest: ColumnField[] = ['name', 'role', 'organization', 'notes'];
  return cells.map((cell) => {
    if (/^[^\s@]+@[^\s@]+$/.test(cell.trim())) return 'email';
    if (/^https?:\/\//i.test(cell.trim())) return 'link';
    if (/^\+?[\d\s()./-]{7,}$/.test(cell.trim())) return 'phone';
    return rest.shift() ?? null;
  });
}
