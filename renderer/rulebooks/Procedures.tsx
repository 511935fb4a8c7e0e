import { Text } from '@mantine/core';
import type { Procedure } from '../../shared/rulebook/procedures-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { actWords, EXIT_WORDS } from '../../shared/rulebooks/describe-procedures.ts';
import { LawTable } from './LawTable.tsx';

function actRows(kind: Procedure) {
  const groups = [...kind.phases, { id: 'anytime', label: 'Qualquer fase', acts: kind.anytime }];
  return groups.flatMap((group) =>
    group.acts.map((act) => ({
      key: `${group.id} ${act.id}`,
      cells: [group.label, act.label, actWords(kind, act), act.citation],
    })),
  );
}

function guaranteeRows(kind: Procedure) {
  const named = (id: string) =>
    [...kind.phases.flatMap((phase) => phase.acts), ...kind.anytime].find((one) => one.id === id)?.label ??
    id;
  return kind.guarantees.map((one) => ({
    key: one.id,
    cells: [one.label, one.metBy.map(named).join(' ou '), one.citation],
  }));
}

function Kind({ kind }: { readonly kind: Procedure }) {
  const ends = kind.phases.filter((phase) => phase.exit !== 'acts');
  return (
    <section className="ls-kind" aria-label={kind.label}>
      <h2>{kind.label}</h2>
      <Text fz="sm">
        {kind.citation}. {kind.enabled ? '' : 'Não adotado nesta norma. '}
        {kind.judged ? 'Leva a julgamento.' : 'Não é julgado.'} {kind.note}
      </Text>
      <LawTable
        caption={`Atos: ${kind.label}`}
        headers={['Fase', 'Ato', 'Regra', 'Fundamento']}
        rows={actRows(kind)}
      />
      {kind.guarantees.length === 0 ? null : (
        <LawTable
          caption={`Garantias: ${kind.label}`}
          headers={['Garantia', 'Ato que a atende', 'Fundamento']}
          rows={guaranteeRows(kind)}
        />
      )}
      {ends.length === 0 ? null : (
        <Text fz="sm" mt="xs">
          {ends.map((phase) => `${phase.label}: termina ${EXIT_WORDS[phase.exit]}.`).join(' ')}
        </Text>
      )}
    </section>
  );
}

/** The kinds of proceeding: phases, acts, guarantees. */
export function Procedures({ rules }: { readonly rules: Rulebook }) {
  return rules.procedures.map((kind) => <Kind key={kind.id} kind={kind} />);
}
