import type { Anchor } from '../../../shared/rulebook/behavior-schema.ts';
import type { Choice } from './choices.ts';

/** From when a time counts. */
export const ANCHOR_CHOICES: readonly Choice<Anchor>[] = [
  { value: 'fulfilledOn', label: 'Do fim do cumprimento da sanção' },
  { value: 'appliedOn', label: 'Da aplicação da sanção' },
  { value: 'finalOn', label: 'Do dia em que a sanção se tornou definitiva' },
];
