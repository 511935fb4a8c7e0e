import type { ManifestationRow } from '../../../shared/manifestations/contract.ts';
import { CHANNEL_LABELS, isOpen, KIND_LABELS } from '../../../shared/manifestations/model.ts';
import { NEAR_DAYS } from '../../../shared/manifestations/rules.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { DeadlineBadge } from '../../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../../ui/dates.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { SHORT_SECRECY, SHORT_STATUS } from '../labels.ts';
import { ExcerptText } from './Excerpt.tsx';

type C = Column<ManifestationRow>;

function Due({ row }: { readonly row: ManifestationRow }) {
  if (isOpen(row.status)) return <DeadlineBadge due={row.dueOn} today={today()} warnFrom={NEAR_DAYS} />;
  return <span className="ls-num">{dateWords(row.dueOn)}</span>;
}

// None orders by itself: the order is asked of the whole register, not of the rows that were read.
const PROTOCOL: C = {
  key: 'protocol',
  header: 'Protocolo',
  exported: (row) => row.protocol,
  cell: (row) => <span className="ls-whole">{row.protocol}</span>,
};
const RECEIVED: C = {
  key: 'received',
  header: 'Recebida em',
  exported: (row) => row.receivedOn,
  cell: (row) => dateWords(row.receivedOn),
};
const KIND: C = {
  key: 'kind',
  header: 'Tipo',
  exported: (row) => KIND_LABELS[row.kind],
  cell: (row) => KIND_LABELS[row.kind],
};
const CHANNEL: C = {
  key: 'channel',
  header: 'Canal',
  exported: (row) => CHANNEL_LABELS[row.channel],
  cell: (row) => CHANNEL_LABELS[row.channel],
};
const SECRECY: C = {
  key: 'secrecy',
  header: 'Identificação',
  exported: (row) => SHORT_SECRECY[row.secrecy],
  cell: (row) => SHORT_SECRECY[row.secrecy],
};
const DISTRICT: C = {
  key: 'district',
  header: 'Bairro',
  exported: (row) => row.district,
  cell: (row) => row.district || '—',
};
const STATUS: C = {
  key: 'status',
  header: 'Situação',
  exported: (row) => SHORT_STATUS[row.status].label,
  cell: (row) => <StatusBadge {...SHORT_STATUS[row.status]} />,
};
const DUE: C = {
  key: 'due',
  header: 'Prazo',
  exported: (row) => row.dueOn,
  cell: (row) => <Due row={row} />,
};
const EXCERPT: C = {
  key: 'excerpt',
  header: 'Trecho encontrado',
  width: '36%',
  cell: (row) => <ExcerptText excerpt={row.excerpt} />,
};

export const COLUMNS: readonly C[] = [PROTOCOL, RECEIVED, KIND, CHANNEL, SECRECY, DISTRICT, STATUS, DUE];

/** What is shown of a search: where the words are, in place of what matters less then. */
export const FOUND_COLUMNS: readonly C[] = [PROTOCOL, RECEIVED, KIND, EXCERPT, STATUS, DUE];
