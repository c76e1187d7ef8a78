import type { Sheet, SheetField, SheetItem, SheetPart } from '../core/sheet.ts';
import './sheet-view.css';
import './sheet-print.css';

/** A sheet as it is printed. What stands in it is text: nothing in it is ever read as HTML. */
export function SheetView({
  sheet,
  isPaperOnly = false,
}: {
  readonly sheet: Sheet;
  readonly isPaperOnly?: boolean;
}) {
  return (
    <article class={isPaperOnly ? 'sheet paper-only' : 'sheet'} lang={sheet.lang} aria-label={sheet.title}>
      <h2>{sheet.title}</h2>
      {sheet.head.length > 0 && (
        <dl class="sheet-head">
          {sheet.head.map((field) => (
            <Line key={field.label} field={field} />
          ))}
        </dl>
      )}
      {sheet.parts.map((part, at) => (
        // A sheet is drawn anew from its model; its parts have no names of their own.
        <Part key={at} part={part} />
      ))}
      {sheet.foot !== '' && <p class="sheet-foot small">{sheet.foot}</p>}
    </article>
  );
}

function Line({ field: { label, value } }: { readonly field: SheetField }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={value === '' ? 'rule' : undefined}>{value}</dd>
    </div>
  );
}

function Part({ part }: { readonly part: SheetPart }) {
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'paragraph':
      return <Paragraphs text={part.text} />;
    case 'hint':
      return <p class="small">{part.text}</p>;
    case 'field':
      return <Answer field={part.field} />;
    case 'list':
      return <Items part={part} />;
    case 'table':
      return <Table part={part} />;
    case 'letter':
      return (
        <div class="letter">
          {(part.to !== '' || part.subject !== '') && (
            <p class="to">
              {part.to !== '' && <span>{part.to}</span>}
              {part.subject !== '' && <span>{part.subject}</span>}
            </p>
          )}
          <Paragraphs text={part.text} />
        </div>
      );
  }
}

function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at} class="typed">
          {paragraph}
        </p>
      ))}
    </>
  );
}

function Answer({ field: { label, value, lines = 1 } }: { readonly field: SheetField }) {
  return (
    <div class="answer">
      <p class="asks">{label}</p>
      {value === '' ? <Rules lines={lines} /> : <Paragraphs text={value} />}
    </div>
  );
}

function Items({ part: { mark, items } }: { readonly part: Extract<SheetPart, { kind: 'list' }> }) {
  const List = mark === 'number' ? 'ol' : 'ul';
  return (
    <List class={`items ${mark}`}>
      {items.map((item, at) => (
        <Item key={at} item={item} />
      ))}
    </List>
  );
}

function Item({
  item: { text, aside, notes = [], lines = 0, isDone = false },
}: {
  readonly item: SheetItem;
}) {
  return (
    <li class={isDone ? 'done' : undefined}>
      {text !== '' && <span class="said">{text}</span>}
      {aside !== undefined && aside !== '' && <span class="small aside"> {aside}</span>}
      {notes.map((note, at) => (
        <p key={at} class="small">
          {note}
        </p>
      ))}
      {(lines > 0 || text === '') && <Rules lines={Math.max(1, lines)} />}
    </li>
  );
}

function Table({
  part: { caption, columns, rows },
}: {
  readonly part: Extract<SheetPart, { kind: 'table' }>;
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Room to write by hand. */
function Rules({ lines }: { readonly lines: number }) {
  return (
    <span class="rules" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class="rule" />
      ))}
    </span>
  );
}
