import { useEffect, useRef } from 'react';
import type { Identity } from '../../shared/manifestations/contract.ts';
import type { OutputAt } from '../app/client.ts';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';

export type RegisterFormState = ContractFormState<'manifestations.register'>;
export type Issued = OutputAt<'manifestations.register'>;

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
    },
    draft: 'manifestations.register',
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
