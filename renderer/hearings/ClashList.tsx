import { Alert } from '@mantine/core';
import type { Clash } from '../../shared/hearings/contract.ts';
import { ProblemList } from '../people/ProblemList.tsx';

/** What was found against a date: what refuses it, and what asks for the reason. */
export function ClashList({ clashes }: { readonly clashes: readonly Clash[] }) {
  const hard = clashes.filter((one) => one.hard);
  const soft = clashes.filter((one) => !one.hard);
  if (clashes.length === 0) {
    return (
      <Alert color="green" variant="light" p="xs" role="status">
        Nenhum conflito nesta data.
      </Alert>
    );
  }
  return (
    <div role="status">
      {hard.length === 0 ? null : (
        <Alert color="red" variant="light" title="A oitiva não pode ficar nesta data">
          <ProblemList problems={hard} label="Conflitos" />
        </Alert>
      )}
      {soft.length === 0 ? null : (
        <Alert color="amber" variant="light" title="Atenção: mude a data ou escreva o motivo" mt="xs">
          <ProblemList problems={soft} label="Avisos" />
        </Alert>
      )}
    </div>
  );
}
