import { natureLabel } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { ConvictionDialog } from './ConvictionDialog.tsx';
import { EntryTable } from './EntryTable.tsx';

type Conviction = PersonnelRecord['convictions'][number];

const COLUMNS: readonly Column<Conviction>[] = [
  {
    key: 'on',
    header: 'Trânsito em julgado',
    value: (row) => row.on,
    cell: (row) => dateWords(row.on),
    width: '11rem',
  },
  {
    key: 'nature',
    header: 'Natureza',
    value: (row) => natureLabel(row.nature),
    cell: (row) => natureLabel(row.nature),
  },
  {
    key: 'reference',
    header: 'Processo judicial',
    value: (row) => row.reference,
    cell: (row) => row.reference,
  },
];

const name = (row: Conviction): string => `Condenação no processo ${row.reference}`;

/** Final convictions that bar progression. */
export function ConvictionsPanel({ record }: { readonly record: PersonnelRecord }) {
  return (
    <EntryTable
      id="convictions"
      title="Condenações definitivas"
      rows={record.convictions}
      columns={COLUMNS}
      name={name}
      empty="Não consta condenação por crime doloso ou contra a administração pública."
      addLabel="Registrar condenação"
      addDialog={(close) => <ConvictionDialog guardId={record.guardId} onClose={close} />}
    />
  );
}
