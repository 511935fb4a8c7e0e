import { IconMedal2 } from '@tabler/icons-react';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { behaviorTone } from './labels.ts';

type ClassBadgeProps = {
  readonly of: { readonly class: string; readonly label: string };
  /** Says “Comportamento” before the class, where nothing around does. */
  readonly named?: boolean;
};

/** A class of behavior in words and colour. */
export function ClassBadge({ of, named = false }: ClassBadgeProps) {
  const label = named ? `Comportamento ${of.label.toLowerCase()}` : of.label;
  return <StatusBadge tone={behaviorTone(of.class)} label={label} icon={IconMedal2} />;
}
