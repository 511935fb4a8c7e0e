import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { EntryTable } from './EntryTable.tsx';
import { LicenceDialog } from './LicenceDialog.tsx';

type Licence = PersonnelRecord['licences'][number];

const isGood = (row: Licence): boolean => row.expiresOn >= today();

const COLUMNS: readonly Column<Licence>[] = [
  {
    key: 'category',
    header: 'Categoria',
    value: (row) => row.category,
    cell: (row) => row.category,
    width: '7rem',
  },
  {
    key: 'issued',
    header: 'Emissão',
    value: (row) => row.issuedOn,
    cell: (row) => dateWords(row.issuedOn),
    width: '8rem',
  },
  {
    key: 'expires',
    header: 'Vencimento',
    value: (row) => row.expiresOn,
    cell: (row) => dateWords(row.expiresOn),
    width: '8rem',
  },
  {
    key: 'good',
    header: 'Validade',
    value: (row) => (isGood(row) ? 'Válida' : 'Vencida'),
    cell: (row) => (
      <StatusBadge tone={isGood(row) ? 'good' : 'bad'} label={isGood(row) ? 'Válida' : 'Vencida'} />
    ),
    width: '9rem',
  },
  { key: 'act', header: 'Documento', value: (row) => row.act || null, cell: (row) => row.act || '—' },
];

const name = (row: Licence): string => `Carteira de categoria ${row.category}, de ${dateWords(row.issuedOn)}`;

/** Driving licences. */
export function LicencesPanel({ record }: { readonly record: PersonnelRecord }) {
  return (
    <EntryTable
      id="licences"
      title="Carteira nacional de habilitação"
      rows={record.licences}
      columns={COLUMNS}
      name={name}
      empty="Nenhuma carteira registrada."
      addLabel="Registrar carteira"
      addDialog={(close) => <LicenceDialog guardId={record.guardId} onClose={close} />}
    />
  );
}
