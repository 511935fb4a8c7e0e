import { IconPlus } from '@tabler/icons-react';
import type { Meeting, Proposal } from '../../shared/council/contract.ts';
import { PROPOSAL_KIND_LABELS } from '../../shared/council/model.ts';
import { IfCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { proposalBadge } from './labels.ts';
import { ProposeForm } from './ProposeForm.tsx';

const COLUMNS: readonly Column<Proposal>[] = [
  { key: 'on', header: 'Data', value: (row) => row.on, cell: (row) => dateWords(row.on), width: '8rem' },
  { key: 'title', header: 'Título', value: (row) => row.title, cell: (row) => row.title },
  {
    key: 'kind',
    header: 'Espécie',
    value: (row) => PROPOSAL_KIND_LABELS[row.kind],
    cell: (row) => PROPOSAL_KIND_LABELS[row.kind],
    width: '15rem',
  },
  {
    key: 'outcome',
    header: 'Resultado',
    value: (row) => proposalBadge(row).label,
    cell: (row) => <StatusBadge {...proposalBadge(row)} />,
    width: '12rem',
  },
];

type Props = { readonly proposals: readonly Proposal[]; readonly meetings: readonly Meeting[] };

/** What the council evaluated and proposed, and what came of it. */
export function ProposalsPanel({ proposals, meetings }: Props) {
  const add = (
    <IfCan permission="council.write">
      <DialogButton
        variant="filled"
        label="Registrar avaliação ou proposta"
        title="Registrar avaliação ou proposta"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {(close) => <ProposeForm meetings={meetings} onClose={close} />}
      </DialogButton>
    </IfCan>
  );
  return (
    <DataTable
      id="council-proposals"
      caption="Avaliações e propostas"
      rows={proposals}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      rowHref={(row) => `/conselho/propostas/${row.id}`}
      initialSort={{ key: 'on', descending: true }}
      filterLabel="Filtrar por título ou espécie"
      toolbar={proposals.length === 0 ? null : add}
      empty={{
        title: 'Nenhuma avaliação ou proposta',
        message: 'Registre o que o conselho avaliou ou propôs; depois, a resposta da administração.',
        action: add,
      }}
    />
  );
}
