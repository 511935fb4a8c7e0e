import { gradeLabel, STATUS_LABELS } from '../../shared/guards/model.ts';
import { useRead } from '../app/queries.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

/** Any guard, found by name or registration; those who left the force say so. */
export function GuardField({ of }: { readonly of: ContractFormState<'proceedings.addCharge'> }) {
  const guards = useRead('guards.list', { status: 'all' });
  if (guards.error) return <ErrorNotice error={guards.error} onRetry={() => void guards.refetch()} />;
  const options = (guards.data ?? []).map((guard) => ({
    value: String(guard.id),
    label: `${guard.name} · ${guard.registration} · ${guard.status === 'active' ? gradeLabel(guard.grade) : STATUS_LABELS[guard.status]}`,
  }));
  return (
    <SelectField
      control={of.control}
      name="guardId"
      label="Guarda"
      placeholder="Digite o nome ou a matrícula"
      options={options}
      numeric
      searchable
      required
    />
  );
}
