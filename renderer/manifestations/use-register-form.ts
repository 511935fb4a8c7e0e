import { useEffect, useRef } from 'react';
import type { Identity } from '../../shared/manifestations/contract.ts';
import { factProblem } from '../../shared/manifestations/fact.ts';
import type { FormValues, OutputAt } from '../app/client.ts';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { nowTime, today } from '../ui/dates.ts';

export type RegisterFormState = ContractFormState<'manifestations.register'>;
type FactMoment = Pick<FormValues<'manifestations.register'>, 'factOn' | 'factTime'>;
export type Issued = OutputAt<'manifestations.register'>;

/** Under which the unfinished form is kept, with its files. */
export const REGISTER_FORM = 'manifestations.register';

/** A fact after this moment is told at once, beside its field; the office's own clock decides when it is sent. */
function afterNow({ factOn, factTime }: FactMoment): Record<string, string> {
  const problem = factProblem({ factOn, factTime }, { on: today(), time: nowTime() });
  return problem === null ? {} : { [problem.field]: problem.message };
}

const NOBODY: Identity = { name: '', cpf: '', phone: '', email: '', address: '' };

/** The intake form: autosaved but for the identity, which is present exactly when the person identifies themselves. */
export function useRegisterForm(onIssued: (issued: Issued) => void): RegisterFormState {
  const state = useContractForm({
    procedure: 'manifestations.register',
    defaultValues: {
      identity: null,
      narrative: '',
      factOn: null,
      factTime: null,
      address: '',
      district: '',
      guardIds: [],
      described: '',
      vehicle: '',
      unit: '',
      witnesses: '',
      attachmentIds: [],
    },
    before: afterNow,
    draft: REGISTER_FORM,
    draftWithout: ['identity'],
    draftWithoutWords: 'a identidade do cidadão',
    onSuccess: onIssued,
  });
  const { form } = state;
  const secrecy = form.watch('secrecy');
  const typed = useRef<Identity>(NOBODY);
  useEffect(() => {
    const identity = form.getValues('identity');
    if (secrecy === 'anonima' && identity !== null) {
      // Coming back from "anonymous" by a slip of the keyboard loses nothing typed.
      typed.current = { ...NOBODY, ...identity };
      form.setValue('identity', null, { shouldDirty: true });
    }
    const speaks = secrecy === 'identificada' || secrecy === 'sigilosa';
    if (speaks && identity === null) form.setValue('identity', typed.current, { shouldDirty: true });
  }, [secrecy, form]);
  return state;
}
