import { useEffect } from 'react';
import type { ContractFormState } from '../forms/use-contract-form.ts';

/** A new penalty goes with a reform alone: with another outcome it is emptied. */
export function useOutcome(
  outcome: string | undefined,
  { setValue, getValues }: Pick<ContractFormState<'sanctions.revise'>['form'], 'setValue' | 'getValues'>,
): void {
  useEffect(() => {
    const penalty = getValues('penalty');
    if (outcome === 'reformed' && penalty?.days === undefined)
      setValue('penalty', { kind: penalty?.kind ?? '', days: null });
    if (outcome !== 'reformed' && penalty !== null) setValue('penalty', null);
  }, [outcome, setValue, getValues]);
}
