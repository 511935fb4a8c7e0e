import { Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { ALL_KINDS } from '../../shared/documents/kinds.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import type { RegisterFilter } from './use-document-pages.ts';

type RegisterFiltersProps = {
  readonly filter: RegisterFilter;
  readonly onFilter: (filter: RegisterFilter) => void;
};

const LABEL = 'Procurar número ou assunto';

/** Kinds of which the reader may see at least some document. */
function useKinds() {
  const can = useCan();
  return ALL_KINDS.filter(({ readers }) =>
    typeof readers === 'string' ? can(readers) : Object.values(readers).some((one) => can(one)),
  ).map(({ id, label }) => ({ value: id, label }));
}

/** Words, kind and year, asked of the whole register and not only of the lines in sight. */
export function RegisterFilters({ filter, onFilter }: RegisterFiltersProps) {
  const kinds = useKinds();
  const years = useRead('documents.years', {});
  return (
    <Group gap="sm">
      <TextInput
        type="search"
        aria-label={LABEL}
        placeholder={LABEL}
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={120}
        w={300}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        aria-label="Espécie"
        placeholder="Todas as espécies"
        data={kinds}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind })}
        clearable
        w={220}
      />
      <Select
        aria-label="Ano"
        placeholder="Todos os anos"
        data={(years.data ?? []).map(String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onFilter({ ...filter, year: year === null ? null : Number(year) })}
        clearable
        w={150}
      />
    </Group>
  );
}
