import { Box } from '@mantine/core';
import type { ImportReport } from '../../shared/imports/contract.ts';
import type { Field } from '../../shared/imports/field.ts';
import { fieldsOf } from '../../shared/imports/fields.ts';
import type { ImportKind, PreviewRow } from '../../shared/imports/model.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { STATUS } from './labels.ts';

type Shown = { readonly field: Field; readonly at: number };

function shownFields(kind: ImportKind, preview: readonly PreviewRow[]): Shown[] {
  return fieldsOf(kind)
    .map((field, at) => ({ field, at }))
    .filter(({ at }) => preview.some(({ values }) => values[at] !== ''));
}

function Line({
  row,
  fields,
  noted,
}: {
  readonly row: PreviewRow;
  readonly fields: readonly Shown[];
  readonly noted: boolean;
}) {
  return (
    <tr>
      <td className="ls-num">{row.line}</td>
      <td>
        <StatusBadge {...STATUS[row.status]} />
      </td>
      {noted ? <td className="li-notes">{row.notes.join('; ')}</td> : null}
      {fields.map(({ field, at }) => (
        <td key={field.id}>{row.values[at] === '' ? '—' : row.values[at]}</td>
      ))}
    </tr>
  );
}

/** The first lines of the file and what each will become. */
export function PreviewTable({ kind, report }: { readonly kind: ImportKind; readonly report: ImportReport }) {
  const { preview } = report;
  const fields = shownFields(kind, preview);
  const noted = preview.some(({ notes }) => notes.length > 0);
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <Box
      component="section"
      className="ls-table-frame li-preview"
      aria-label="Primeiras linhas do arquivo"
      tabIndex={0}
    >
      <table className="ls-table" aria-label="O que cada linha será">
        <thead>
          <tr>
            <th scope="col">Linha</th>
            <th scope="col">Efeito</th>
            {noted ? <th scope="col">O que muda</th> : null}
            {fields.map(({ field }) => (
              <th key={field.id} scope="col">
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row) => (
            <Line key={row.line} row={row} fields={fields} noted={noted} />
          ))}
        </tbody>
      </table>
    </Box>
  );
}
