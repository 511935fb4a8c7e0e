import { Button, Group, Pill } from '@mantine/core';
import { type ManifestationFilters, NO_FILTERS } from '../../../shared/manifestations/filters.ts';
import { useRead } from '../../app/queries.ts';
import { chipsOf } from './filter-words.ts';

type FilterChipsProps = {
  readonly filters: ManifestationFilters;
  readonly onChange: (filters: ManifestationFilters) => void;
};

/** The filters in use, each of which can be taken off by itself. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const guards = useRead('guards.list', { status: 'all' }, { enabled: filters.guardId !== null });
  const nameOf = (id: number): string => guards.data?.find((guard) => guard.id === id)?.name ?? `nº ${id}`;
  const chips = chipsOf(filters, nameOf);
  if (chips.length === 0) return null;
  const { text, status, order } = filters;
  return (
    <Group gap={8} role="group" aria-label="Filtros em uso">
      {chips.map(({ key, label, without }) => (
        <Pill
          key={key}
          size="md"
          withRemoveButton
          onRemove={() => onChange(without)}
          removeButtonProps={{ 'aria-label': `Retirar o filtro ${label}`, tabIndex: 0, 'aria-hidden': false }}
        >
          {label}
        </Pill>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChange({ ...NO_FILTERS, text, status, order })}
      >
        Limpar filtros
      </Button>
    </Group>
  );
}
