import { Button, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import {
  listOrder,
  type ManifestationFilters,
  ORDER_LABELS,
  situation,
} from '../../../shared/manifestations/filters.ts';
import type { SavedView } from '../../../shared/views/contract.ts';
import type { OutputAt } from '../../app/client.ts';
import { optionsOf } from '../../forms/ChoiceFields.tsx';
import { FilterDrawer } from './FilterDrawer.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';

type Counts = OutputAt<'manifestations.counts'>;

type ListBarProps = {
  readonly filters: ManifestationFilters;
  readonly counts: Counts | undefined;
  readonly views: readonly SavedView[];
  readonly onChange: (filters: ManifestationFilters) => void;
};

const SITUATIONS = { open: 'Em aberto', late: 'Em atraso', closed: 'Encerradas', all: 'Todas' } as const;
const SEARCH = 'Procurar nas manifestações';

/** "Em aberto (12)"; of words in too many texts, no number is said. */
function situations(counts: Counts | undefined) {
  return situation.options.map((value) => ({
    value,
    label:
      counts === undefined || counts.capped
        ? SITUATIONS[value]
        : `${SITUATIONS[value]} (${counts[value].toLocaleString('pt-BR')})`,
  }));
}

/** Words and situation, asked of the whole register. */
export function ListBar({ filters, counts, onChange }: Omit<ListBarProps, 'views'>) {
  return (
    <Group gap="sm">
      <TextInput
        type="search"
        aria-label={SEARCH}
        placeholder="Palavras, “frase exata”, protocolo"
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={200}
        w={420}
        maw="100%"
        value={filters.text}
        onChange={(event) => onChange({ ...filters, text: event.currentTarget.value })}
      />
      <SegmentedControl
        aria-label="Situação das manifestações"
        data={situations(counts)}
        value={filters.status}
        onChange={(value) => onChange({ ...filters, status: situation.parse(value) })}
      />
    </Group>
  );
}

/** Order, further filters and views. */
export function ListTools({ filters, views, onChange }: Omit<ListBarProps, 'counts'>) {
  const [filtering, setFiltering] = useState(false);
  return (
    <>
      <Select
        aria-label="Ordem da lista"
        w={228}
        data={[...optionsOf(ORDER_LABELS)]}
        allowDeselect={false}
        value={filters.order}
        onChange={(value) => onChange({ ...filters, order: listOrder.parse(value) })}
      />
      <Button
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={() => setFiltering(true)}
      >
        Filtros
      </Button>
      <ViewsMenu views={views} filters={filters} onChoose={onChange} />
      {filtering ? (
        <FilterDrawer filters={filters} onApply={onChange} onClose={() => setFiltering(false)} />
      ) : null}
    </>
  );
}
