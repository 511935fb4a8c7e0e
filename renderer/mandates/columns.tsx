import type { Mandate } from '../../shared/mandates/contract.ts';
import { MANDATE_KIND_LABELS, OFFICE_LABELS } from '../../shared/mandates/model.ts';
import { lastDay } from '../../shared/mandates/rules.ts';
import type { Column } from '../ui/DataTable.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { lastDayWords, mandateBadge } from './labels.ts';

const situationOf = (row: Mandate) => mandateBadge(row, today());

export const mandateColumns: readonly Column<Mandate>[] = [
  {
    key: 'office',
    header: 'Cargo',
    value: (row) => OFFICE_LABELS[row.office],
    cell: (row) => OFFICE_LABELS[row.office],
    width: '10rem',
  },
  { key: 'person', header: 'Pessoa', value: (row) => row.person, cell: (row) => row.person },
  {
    key: 'kind',
    header: 'Espécie',
    value: (row) => MANDATE_KIND_LABELS[row.kind],
    cell: (row) => MANDATE_KIND_LABELS[row.kind],
    width: '10rem',
  },
  { key: 'act', header: 'Ato', value: (row) => row.act, cell: (row) => row.act, width: '12rem' },
  {
    key: 'from',
    header: 'Início',
    value: (row) => row.from,
    cell: (row) => dateWords(row.from),
    width: '7.5rem',
  },
  {
    key: 'last',
    header: 'Último dia',
    value: (row) => lastDay(row) ?? '9999-12-31',
    cell: lastDayWords,
    width: '7.5rem',
  },
  {
    key: 'situation',
    header: 'Situação',
    value: (row) => situationOf(row).label,
    cell: (row) => <StatusBadge {...situationOf(row)} />,
    width: '12rem',
  },
];
