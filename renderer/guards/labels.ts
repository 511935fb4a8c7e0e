import {
  type CareerKind,
  GRADES,
  type GuardStatus,
  LEAVE_KINDS,
  STATUS_LABELS,
} from '../../shared/guards/model.ts';
import { optionsOf } from '../forms/ChoiceFields.tsx';
import type { Tone } from '../ui/StatusBadge.tsx';

const STATUS_TONES: Readonly<Record<GuardStatus, Tone>> = {
  active: 'good',
  retired: 'quiet',
  dismissed: 'bad',
  deceased: 'quiet',
};

/** Status in words and colour. */
export function guardStatusBadge(status: GuardStatus): { readonly tone: Tone; readonly label: string } {
  return { tone: STATUS_TONES[status], label: STATUS_LABELS[status] };
}

/** A grade without the name of the institution that every one repeats. */
export function shortGrade(id: string): string {
  const label = GRADES.find((grade) => grade.id === id)?.label ?? id;
  return label.replace('Guarda Civil Municipal ', '');
}

export const GRADE_OPTIONS = GRADES.map(({ id, label }) => ({ value: id, label }));
export const STATUS_OPTIONS = optionsOf(STATUS_LABELS);

/** The preventive removal has its own form, with act and term, and becomes a leave by itself. */
export const LEAVE_OPTIONS = LEAVE_KINDS.filter(({ id }) => id !== 'afastamento_preventivo').map(
  ({ id, label, counts }) => ({
    value: id,
    label: counts ? label : `${label} (não afeta o comportamento)`,
  }),
);

export const CAREER_LABELS: Readonly<Record<CareerKind, string>> = {
  admission: 'Admissão',
  grade: 'Graduação',
  unit: 'Lotação',
  status: 'Situação',
};

export const CHANGE_OPTIONS = [
  { value: 'grade', label: 'Graduação' },
  { value: 'unit', label: 'Lotação' },
  { value: 'status', label: 'Situação' },
];
