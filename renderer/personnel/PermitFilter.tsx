import { SegmentedControl } from '@mantine/core';
import type { ForcePermit } from '../../shared/personnel/record.ts';

const VIEWS = [
  { value: 'all', label: 'Todos' },
  { value: 'expiring', label: 'A vencer' },
  { value: 'expired', label: 'Vencidos' },
  { value: 'suspended', label: 'Suspensos' },
] as const;

export type PermitView = (typeof VIEWS)[number]['value'];

/** Whether a kept value is a view of this page. */
export function isPermitView(value: unknown): value is PermitView {
  return VIEWS.some((view) => view.value === value);
}

/** Whether a permit belongs to the view. */
export function seenIn(view: PermitView, { state }: ForcePermit): boolean {
  return view === 'all' || state === view;
}

type PermitFilterProps = {
  readonly permits: readonly ForcePermit[];
  readonly view: PermitView;
  readonly onChange: (view: PermitView) => void;
};

/** Which permits, with how many there are of each. */
export function PermitFilter({ permits, view, onChange }: PermitFilterProps) {
  const data = VIEWS.map(({ value, label }) => ({
    value,
    label: `${label} (${permits.filter((one) => seenIn(value, one)).length})`,
  }));
  return (
    <SegmentedControl
      aria-label="Situação do porte"
      data={data}
      value={view}
      onChange={(next) => {
        if (isPermitView(next)) onChange(next);
      }}
    />
  );
}
