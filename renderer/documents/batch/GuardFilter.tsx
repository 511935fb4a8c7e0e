import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { GuardRow } from '../../../shared/guards/contract.ts';
import { classesOf, type Filter, unitsOf } from './choice.ts';

type GuardFilterProps = {
  readonly rows: readonly GuardRow[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const LABEL = 'Procurar nome ou matrícula';

/** Narrows the roll to who is wanted. */
export function GuardFilter({ rows, filter, onFilter }: GuardFilterProps) {
  return (
    <>
      <TextInput
        type="search"
        aria-label={LABEL}
        placeholder={LABEL}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        w={250}
      />
      <Select
        aria-label="Lotação"
        placeholder="Todas as lotações"
        data={unitsOf(rows)}
        value={filter.unit}
        onChange={(unit) => onFilter({ ...filter, unit })}
        searchable
        clearable
        w={210}
      />
      <Select
        aria-label="Comportamento"
        placeholder="Todas as classes"
        data={classesOf(rows)}
        value={filter.behavior}
        onChange={(behavior) => onFilter({ ...filter, behavior })}
        clearable
        w={190}
      />
      <SegmentedControl
        aria-label="Quais guardas"
        data={[
          { value: 'active', label: 'Em atividade' },
          { value: 'all', label: 'Todos' },
        ]}
        value={filter.status}
        onChange={(status) => onFilter({ ...filter, status: status === 'all' ? 'all' : 'active' })}
      />
    </>
  );
}
