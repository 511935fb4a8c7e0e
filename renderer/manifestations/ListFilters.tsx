import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

type ListFiltersProps<S extends string> = {
  /** Whether the list says its count, which then stands on the line of the filters. */
  readonly counted: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly statusLabel: string;
  readonly status: S;
  readonly onStatus: (status: S) => void;
  readonly statuses: { value: S; label: string }[];
};

const LABEL = 'Procurar protocolo ou palavras do extrato';

/** Words and situation, asked of the whole register and not only of the rows in sight. */
export function ListFilters<S extends string>(props: ListFiltersProps<S>) {
  const { counted, text, onText, statusLabel, status, onStatus, statuses } = props;
  return (
    <Group gap="sm" className="ls-list-filters" data-counted={counted}>
      <TextInput
        type="search"
        aria-label={LABEL}
        placeholder={LABEL}
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={120}
        w={300}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <SegmentedControl aria-label={statusLabel} data={statuses} value={status} onChange={onStatus} />
    </Group>
  );
}
