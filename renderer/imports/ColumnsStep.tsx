import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportLayout } from '../../shared/imports/contract.ts';
import type { Field } from '../../shared/imports/field.ts';
import { fieldsOf } from '../../shared/imports/fields.ts';
import type { ImportKind } from '../../shared/imports/model.ts';
import { Section } from '../ui/Page.tsx';
import { counted } from './labels.ts';
import { type Import, isMapped } from './use-import.ts';

/** Column letters as spreadsheet programs show them: 1 is A, 27 is AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function optionsFor(layout: ImportLayout) {
  return layout.columns.map(({ column, header }) => ({
    value: String(column),
    label: header === '' ? `Coluna ${letters(column)}` : `${header} (${letters(column)})`,
  }));
}

type FieldRowProps = { readonly of: Import; readonly layout: ImportLayout; readonly field: Field };

function FieldRow({ of, layout, field }: FieldRowProps) {
  const column = of.columns[field.id] ?? null;
  const samples = layout.columns.find((one) => one.column === column)?.samples ?? [];
  return (
    <tr>
      <th scope="row">
        {field.label}
        {field.required ? <span className="li-required"> (obrigatório)</span> : null}
        <Text fz="xs" c="dimmed" fw={400}>
          {field.hint}
        </Text>
      </th>
      <td>
        <Select
          aria-label={`Coluna do arquivo para ${field.label}`}
          data={optionsFor(layout)}
          value={column === null ? null : String(column)}
          onChange={(value) => of.setColumn(field.id, value === null ? null : Number(value))}
          placeholder="Nenhuma"
          clearable
          clearButtonProps={{ 'aria-label': `Nenhuma coluna para ${field.label}` }}
          searchable
          nothingFoundMessage="Nenhuma coluna com esse título"
          disabled={of.work !== null}
        />
      </td>
      <td>
        <Text fz="sm" c="dimmed" className="li-samples">
          {samples.length === 0 ? '—' : samples.join(' · ')}
        </Text>
      </td>
    </tr>
  );
}

function SheetChoice({ of, layout }: { readonly of: Import; readonly layout: ImportLayout }) {
  if (layout.sheets.length < 2) return null;
  return (
    <Select
      label="Planilha do arquivo"
      data={layout.sheets}
      value={layout.sheet}
      onChange={(sheet) => (sheet === null ? undefined : of.setSheet(sheet))}
      allowDeselect={false}
      disabled={of.work !== null}
      w={320}
    />
  );
}

function ColumnsTable({ of, layout }: { readonly of: Import; readonly layout: ImportLayout }) {
  return (
    <div className="ls-table-frame">
      <table className="ls-table li-columns" aria-label="Colunas do arquivo">
        <thead>
          <tr>
            <th scope="col">Informação</th>
            <th scope="col">Coluna do arquivo</th>
            <th scope="col">Primeiros valores</th>
          </tr>
        </thead>
        <tbody>
          {fieldsOf(of.kind).map((field) => (
            <FieldRow key={field.id} of={of} layout={layout} field={field} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A roll that only updates may leave out what the office already has. */
function missingWords(kind: ImportKind): string {
  return kind === 'guards'
    ? 'Há informação obrigatória sem coluna: ela só pode faltar para guardas já cadastrados.'
    : 'Indique a coluna de cada informação obrigatória.';
}

/** Which column of the file holds each piece of information: recognised by itself, adjusted by the person. */
export function ColumnsStep({ of, layout }: { readonly of: Import; readonly layout: ImportLayout }) {
  const [asked, setAsked] = useState(false);
  const mapped = isMapped(of.kind, of.columns);
  const open = asked || !mapped;
  const found = Object.values(of.columns).filter((column) => column !== null).length;
  return (
    <Section
      title="Colunas"
      actions={
        mapped ? (
          <Button variant="default" aria-expanded={open} onClick={() => setAsked(!open)}>
            {open ? 'Recolher' : 'Ver e ajustar'}
          </Button>
        ) : null
      }
    >
      <Stack gap="sm">
        <Text fz="sm">
          Títulos na linha {layout.headerLine}; {counted(layout.lines, 'linha', 'linhas')} de dados;{' '}
          {counted(found, 'coluna reconhecida', 'colunas reconhecidas')}.{' '}
          {mapped ? null : missingWords(of.kind)}
        </Text>
        <SheetChoice of={of} layout={layout} />
        {open ? <ColumnsTable of={of} layout={layout} /> : null}
        {of.report === null && of.work === null ? (
          <Group>
            <Button onClick={of.check}>Conferir o arquivo</Button>
          </Group>
        ) : null}
      </Stack>
    </Section>
  );
}
