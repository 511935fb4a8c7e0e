import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { z } from 'zod';

const listFilter = z.object({ status: z.enum(['open', 'closed', 'all']), text: z.string() });
export type ListFilter = z.infer<typeof listFilter>;

/** Whether a kept value is this list's filter. */
export function isListFilter(value: unknown): value is ListFilter {
  return listFilter.safeParse(value).success;
}

const STATUSES: readonly { readonly value: ListFilter['status']; readonly label: string }[] = [
  { value: 'open', label: 'Em andamento' },
  { value: 'closed', label: 'Encerrados' },
  { value: 'all', label: 'Todos' },
];

type ToolbarProps = { readonly filter: ListFilter; readonly onChange: (filter: ListFilter) => void };

/** Words and status: both are looked for in the whole list, not only in what is in sight. */
export function ProceedingsToolbar({ filter, onChange }: ToolbarProps) {
  const choose = (value: string): void => {
    const status = STATUSES.find((one) => one.value === value)?.value;
    if (status !== undefined) onChange({ ...filter, status });
  };
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        type="search"
        aria-label="Procurar por número, acusado ou resumo"
        placeholder="Número, acusado ou resumo"
        maxLength={120}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        w={280}
      />
      <SegmentedControl aria-label="Situação" data={[...STATUSES]} value={filter.status} onChange={choose} />
    </Group>
  );
}
