import { Text } from '@mantine/core';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Where the code is silent or contradicts itself, and how this office reads it. */
export function Readings({ rules }: { readonly rules: Rulebook }) {
  if (rules.readings.length === 0) {
    return (
      <EmptyState
        title="Nenhuma leitura"
        message="Esta norma não registra lacunas preenchidas por interpretação."
      />
    );
  }
  return (
    <section className="lr-part" aria-label="Leituras adotadas">
      <Text fz="sm" c="dimmed" maw="80ch">
        Não são texto da lei: são a interpretação adotada onde ela silencia ou se contradiz. Convém que a
        procuradoria do Município as confirme.
      </Text>
      <ul className="lr-items">
        {rules.readings.map((reading) => (
          <li key={reading.id}>
            <strong>{reading.citation}</strong>
            <div>{reading.text}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
