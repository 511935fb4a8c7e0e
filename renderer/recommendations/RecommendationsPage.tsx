import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlus, IconRepeat } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ADDRESSEE_LABELS, type RecommendationRow } from '../../shared/recommendations/model.ts';
import { useRead } from '../app/queries.ts';
import { IfCan, useCan } from '../app/session.tsx';
import { optionsOf } from '../forms/ChoiceFields.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { today } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { COLUMNS } from './columns.tsx';

type Filter = { readonly stage: 'open' | 'late' | 'ended' | 'all'; readonly addressee: string | null };

const STAGES: { value: Filter['stage']; label: string }[] = [
  { value: 'open', label: 'Em curso' },
  { value: 'late', label: 'Em atraso' },
  { value: 'ended', label: 'Encerradas' },
  { value: 'all', label: 'Todas' },
];

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && 'stage' in value && 'addressee' in value;
}

function inStage({ status, dueOn, checkOn }: RecommendationRow, stage: Filter['stage']): boolean {
  const ended = status === 'closed' || status === 'annulled';
  if (stage === 'ended') return ended;
  if (stage === 'late') return (status === 'waiting' ? dueOn : (checkOn ?? '9999')) < today() && !ended;
  return stage === 'all' || !ended;
}

function Actions() {
  return (
    <IfCan permission="recommendations.write">
      <Button
        component={Link}
        to="/recomendacoes/repetidas"
        variant="default"
        leftSection={<IconRepeat size={18} aria-hidden />}
      >
        O que se repete
      </Button>
      <Button component={Link} to="/recomendacoes/nova" leftSection={<IconPlus size={18} aria-hidden />}>
        Nova recomendação
      </Button>
    </IfCan>
  );
}

type FiltersProps = {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly all: boolean;
};

function Filters({ filter, onChange, all }: FiltersProps) {
  return (
    <Group gap="sm">
      <SegmentedControl
        aria-label="Situação das recomendações"
        data={STAGES}
        value={filter.stage}
        onChange={(stage) => onChange({ ...filter, stage })}
      />
      {all ? (
        <Select
          aria-label="Destinatário"
          placeholder="Qualquer destinatário"
          data={optionsOf(ADDRESSEE_LABELS).map(({ value, label }) => ({ value, label }))}
          value={filter.addressee}
          onChange={(addressee) => onChange({ ...filter, addressee })}
          clearable
          clearButtonProps={{ 'aria-label': 'Limpar destinatário' }}
          w={200}
        />
      ) : null}
    </Group>
  );
}

/** The recommendations of the ouvidoria: all for it, those addressed to the own office for the others. */
export function RecommendationsPage() {
  const writes = useCan()('recommendations.write');
  const [filter, setFilter] = useViewState<Filter>(
    'recommendations',
    { stage: 'open', addressee: null },
    isFilter,
  );
  const query = useRead('recommendations.list', {});
  const rows = query.data?.filter(
    (row) => inStage(row, filter.stage) && (filter.addressee === null || row.addressee === filter.addressee),
  );
  const none = query.data?.length === 0;
  return (
    <Page
      title="Recomendações"
      lead={
        writes
          ? 'O que a ouvidoria propõe para melhorar o serviço, com a resposta do destinatário e o acompanhamento (Lei 13.022/2014, art. 13, II).'
          : 'O que a ouvidoria recomendou a este setor: responda no prazo se aceita, no todo ou em parte, ou por que recusa.'
      }
      actions={<Actions />}
    >
      <DataTable
        id="recommendations"
        caption="Recomendações da ouvidoria"
        rows={rows}
        error={query.error}
        onRetry={() => void query.refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/recomendacoes/${row.id}`}
        filterLabel="Filtrar por número ou assunto"
        toolbar={<Filters filter={filter} onChange={setFilter} all={writes} />}
        empty={
          none
            ? {
                title: 'Nenhuma recomendação',
                message: writes
                  ? 'Parta de uma sugestão, do que se repete nas reclamações ou de iniciativa própria.'
                  : 'O que a ouvidoria recomendar a este setor aparece aqui.',
              }
            : {
                title: 'Nenhuma nesta situação',
                message: 'Mude a situação ou o destinatário para ver outras.',
              }
        }
        filterCodes={[`stage=${filter.stage}`]}
      />
    </Page>
  );
}
