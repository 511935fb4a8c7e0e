import type { TemplateRow } from '../../shared/templates/contract.ts';

/** Whether a template is offered, in a badge. */
export function standingOf({ inUse }: Pick<TemplateRow, 'inUse'>) {
  return inUse
    ? ({ tone: 'good', label: 'Em uso' } as const)
    : ({ tone: 'quiet', label: 'Fora de uso' } as const);
}
