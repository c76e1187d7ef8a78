import { say } from '../../shared/core/say.ts';
import { columnFields, type ColumnField } from './core/columns.ts';
import type { Table } from './core/table.ts';
import type { PeopleLabels } from './labels.ts';
import { Select } from './Select.tsx';

type Props = {
  readonly table: Table;
  readonly columns: readonly (ColumnField | null)[];
  readonly setColumns: (columns: readonly (ColumnField | null)[]) => void;
  readonly words: PeopleLabels;
};

/** What each column holds, as it was guessed, to be put right. Open where no column is known to hold a name. */
export function Columns({ table: { header, rows }, columns, setColumns, words: { bring } }: Props) {
  return (
    <details class="keep columns" open={header === undefined}>
      <summary>{bring.columns}</summary>
      <p class="small">{bring.columnsHint}</p>
      <div class="pair">
        {columns.map((column, at) => {
          const said = header?.[at]?.trim() ?? '';
          const first = rows.find((row) => (row[at] ?? '').trim() !== '')?.[at]?.trim() ?? '';
          return (
            <div key={at}>
              <Select
                id={`column-${String(at)}`}
                label={said === '' ? say(bring.column, { n: at + 1 }) : said}
                value={column}
                none={bring.ignore}
                options={columnFields.map((field) => [field, bring.fields[field]])}
                onChoose={(field) => {
                  setColumns(columns.map((one, index) => (index === at ? field : one)));
                }}
              />
              {first !== '' && (
                <p class="small sample">{say(bring.firstRow, { text: first.slice(0, 60) })}</p>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}
