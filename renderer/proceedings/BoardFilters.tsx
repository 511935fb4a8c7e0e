import { Checkbox, Group, Select, Text } from '@mantine/core';
import { z } from 'zod';
import type { BoardCard, BoardKind } from '../../shared/proceedings/views.ts';

const boardFilter = z.object({
  kind: z.string().nullable(),
  clerk: z.string().nullable(),
  late: z.boolean(),
});
export type BoardFilter = z.infer<typeof boardFilter>;

/** Whether a kept value is the board's filter. */
export function isBoardFilter(value: unknown): value is BoardFilter {
  return boardFilter.safeParse(value).success;
}

/** Whether something of the file is past its day: a term of the office, or limitation. */
export function isLate({ lateTerms, limitation }: BoardCard): boolean {
  return lateTerms > 0 || limitation?.state === 'lapsed';
}

/** The cards that the filter lets through. */
export function filtered(
  cards: readonly BoardCard[],
  kind: string,
  { clerk, late }: BoardFilter,
): readonly BoardCard[] {
  return cards.filter(
    (card) =>
      card.kind === kind && (clerk === null || String(card.clerk?.id) === clerk) && (!late || isLate(card)),
  );
}

function clerksOf(cards: readonly BoardCard[]) {
  const names = new Map(
    cards.flatMap(({ clerk }) => (clerk === null ? [] : [[String(clerk.id), clerk.name]])),
  );
  return [...names].map(([value, label]) => ({ value, label }));
}

type BoardFiltersProps = {
  readonly kinds: readonly BoardKind[];
  readonly cards: readonly BoardCard[];
  /** The kind on the board. */
  readonly kind: string;
  readonly shown: number;
  readonly filter: BoardFilter;
  readonly onChange: (filter: BoardFilter) => void;
};

/** Kind, who opened it, and only what is late. */
export function BoardFilters({ kinds, cards, kind, shown, filter, onChange }: BoardFiltersProps) {
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label="Tipo"
        data={kinds.map(({ id, label, files }) => ({ value: id, label: `${label} (${files})` }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => onChange({ ...filter, kind: value })}
        w={340}
      />
      <Select
        label="Aberto por"
        data={clerksOf(cards)}
        value={filter.clerk}
        placeholder="Todos"
        clearable
        clearButtonProps={{ 'aria-label': 'Mostrar os de todos' }}
        onChange={(clerk) => onChange({ ...filter, clerk })}
        w={240}
      />
      <Checkbox
        label="Só com prazo vencido ou prescrição"
        checked={filter.late}
        onChange={(event) => onChange({ ...filter, late: event.currentTarget.checked })}
        pb={8}
      />
      <Text fz="sm" c="dimmed" role="status" className="ls-num" pb={8}>
        {shown === 1 ? '1 procedimento' : `${shown} procedimentos`}
      </Text>
    </Group>
  );
}
