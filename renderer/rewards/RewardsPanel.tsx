import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Reward } from '../../shared/rewards/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { IssueRewardAct } from '../documents/papers/IssueRewardAct.tsx';
import { GuardPraise } from '../praise/GuardPraise.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulRewardDialog } from './AnnulRewardDialog.tsx';
import { GrantDialog } from './GrantDialog.tsx';

function Fact({ reward: { reason, forceMajeure, note } }: { readonly reward: Reward }) {
  return (
    <>
      {forceMajeure ? `${reason} (por força maior)` : reason}
      {note === null ? null : (
        <Text fz="xs" c="dimmed">
          Origem: elogio de cidadão, {note.protocol}
        </Text>
      )}
    </>
  );
}

const COLUMNS: readonly Column<Reward>[] = [
  { key: 'label', header: 'Recompensa', value: (row) => row.label, cell: (row) => row.label },
  { key: 'on', header: 'Data', value: (row) => row.on, cell: (row) => dateWords(row.on), width: '8rem' },
  {
    key: 'reason',
    header: 'Fato',
    value: (row) => row.reason,
    cell: (row) => <Fact reward={row} />,
  },
  { key: 'act', header: 'Ato', value: (row) => row.act || null, cell: (row) => row.act || '—' },
  {
    key: 'citation',
    header: 'Fundamento',
    value: (row) => row.citation,
    cell: (row) => row.citation,
    width: '9rem',
  },
];

function RewardPaper({ reward: { id, documentId } }: { readonly reward: Reward }) {
  if (documentId === null) return <IssueRewardAct rewardId={id} />;
  return (
    <Button component={Link} to={`/documentos/${documentId}`} size="compact-sm" variant="subtle">
      Ver ato
    </Button>
  );
}

function Standing({ reward, onAnnul }: { readonly reward: Reward; readonly onAnnul: (() => void) | null }) {
  if (reward.annulled) {
    return (
      <>
        <StatusBadge tone="quiet" label="Anulada" />
        <Text fz="xs" c="dimmed">
          {reward.annulledReason}
        </Text>
      </>
    );
  }
  const valid = (
    <>
      <StatusBadge tone="good" label="Válida" />
      <RewardPaper reward={reward} />
    </>
  );
  if (onAnnul === null) return valid;
  return (
    <Group gap={6}>
      {valid}
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={`Anular ${reward.label} de ${dateWords(reward.on)}`}
        onClick={onAnnul}
      >
        Anular
      </Button>
    </Group>
  );
}

function columnsFor(annul: ((reward: Reward) => void) | null): readonly Column<Reward>[] {
  return [
    ...COLUMNS,
    {
      key: 'standing',
      header: 'Situação',
      cell: (row) => <Standing reward={row} onAnnul={annul === null ? null : () => annul(row)} />,
      width: '13rem',
    },
  ];
}

/** A guard's rewards; those annulled stay in sight with the reason. */
export function RewardsPanel({ guardId }: { readonly guardId: number }) {
  const grants = useCan()('rewards.grant');
  const rewards = useRead('rewards.ofGuard', { guardId });
  const [granting, setGranting] = useState(false);
  const [annulling, setAnnulling] = useState<Reward | null>(null);
  const columns = useMemo(() => columnsFor(grants ? setAnnulling : null), [grants]);
  return (
    <Stack gap="md">
      {grants ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconAward size={18} aria-hidden />}
            onClick={() => setGranting(true)}
          >
            Conceder recompensa
          </Button>
        </Group>
      ) : null}
      <DataTable
        id="guard.rewards"
        caption="Recompensas do guarda"
        rows={rewards.data}
        error={rewards.error}
        onRetry={() => void rewards.refetch()}
        columns={columns}
        rowKey={(row) => row.id}
        initialSort={{ key: 'on', descending: true }}
        filterLabel={null}
        empty={{ title: 'Nenhuma recompensa', message: 'Não consta recompensa no registro deste guarda.' }}
      />
      <GuardPraise guardId={guardId} />
      {granting ? <GrantDialog guardId={guardId} onClose={() => setGranting(false)} /> : null}
      {annulling ? <AnnulRewardDialog reward={annulling} onClose={() => setAnnulling(null)} /> : null}
    </Stack>
  );
}
