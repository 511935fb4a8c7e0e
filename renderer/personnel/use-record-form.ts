import type { DefaultValues } from 'react-hook-form';
import type { FormValues, Path } from '../app/client.ts';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { done } from '../ui/notify.tsx';

type RecordForm<P extends Path> = {
  readonly procedure: P;
  readonly defaultValues: DefaultValues<FormValues<P>>;
  /** What is said when it is recorded. */
  readonly said: string;
  readonly onClose: () => void;
};

/** The form of a dialog of the record: says what was done and closes. */
export function useRecordForm<P extends Path>(options: RecordForm<P>): ContractFormState<P> {
  const { procedure, defaultValues, said, onClose } = options;
  return useContractForm({
    procedure,
    defaultValues,
    onSuccess: () => {
      done(said);
      onClose();
    },
  });
}
