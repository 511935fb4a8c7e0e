import { Group, Select } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { type ForceFilter, WITHIN } from './force-filter.ts';

type ForceFiltersProps = {
  readonly force: OutputAt<'behavior.ofForce'>;
  readonly filter: ForceFilter;
  readonly onChange: (filter: ForceFilter) => void;
};

/** By class and by when it changes. */
export function ForceFilters({ force, filter, onChange }: ForceFiltersProps) {
  return (
    <Group gap="sm">
      <Select
        aria-label="Classe de comportamento"
        placeholder="Todas as classes"
        data={force.classes.map((one) => ({ value: one.class, label: one.label }))}
        value={filter.class}
        onChange={(next) => onChange({ ...filter, class: next })}
        clearable
        clearButtonProps={{ 'aria-label': 'Limpar a classe' }}
        w={180}
      />
      <Select
        aria-label="Prazo da próxima mudança"
        placeholder="Com ou sem mudança prevista"
        data={WITHIN}
        value={filter.within}
        onChange={(next) => onChange({ ...filter, within: next })}
        clearable
        clearButtonProps={{ 'aria-label': 'Limpar o prazo' }}
        w={260}
      />
    </Group>
  );
}
