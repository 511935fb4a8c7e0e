import { Text } from '@mantine/core';
import { plural } from '../../shared/behavior/wording.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { REMEDY_AUTHORITIES, SUSPENSIVE_WORDS } from '../../shared/rulebooks/remedy-words.ts';
import { LawTable } from './LawTable.tsx';
import { TERM_LABELS } from './labels.ts';
import { periodWords, termWords } from './sentences.ts';

const NEVER = 'Não prescreve pelo decurso do tempo';
const KEPT = 'Não se cancela';

function Sindicancia({ rules }: { readonly rules: Rulebook }) {
  const { citation, maxSuspensionDays, admitsDismissal } = rules.sindicancia;
  const most =
    maxSuspensionDays === null
      ? 'suspensão de qualquer duração'
      : `suspensão de até ${plural(maxSuspensionDays, 'dia', 'dias')}`;
  const dismissal = admitsDismissal ? 'admite a perda do cargo' : 'não admite a perda do cargo';
  return (
    <Text fz="sm" mt="md">
      <strong>{citation}.</strong> A sindicância admite {most} e {dismissal}; penalidade mais grave exige
      processo administrativo disciplinar.
    </Text>
  );
}

function remediesOf({ appeals: { reconsideration, appeal } }: Rulebook) {
  const times = appeal.instances === 1 ? '' : ` (até ${appeal.instances} vezes)`;
  const both = [
    { id: 'reconsideration', label: 'Pedido de reconsideração', one: reconsideration },
    { id: 'appeal', label: `Recurso hierárquico${times}`, one: appeal },
  ];
  return both.filter(({ one }) => one.admitted);
}

/** Terms of the proceedings, remedies, limitation, cancellation. */
export function TermsTables({ rules }: { readonly rules: Rulebook }) {
  const { limitation, cancellation } = rules;
  return (
    <>
      <LawTable
        caption="Prazos"
        headers={['Ato', 'Prazo', 'Fundamento']}
        rows={TERM_LABELS.map(({ id, label }) => ({
          key: id,
          cells: [label, termWords(rules.terms[id]), rules.terms[id].citation],
        }))}
      />
      <LawTable
        caption="Recursos"
        headers={['Recurso', 'Prazo', 'Suspende a penalidade', 'Quem decide', 'Fundamento']}
        rows={remediesOf(rules).map(({ id, label, one }) => ({
          key: id,
          cells: [
            label,
            one.days === null ? termWords(rules.terms.appeal) : plural(one.days, 'dia', 'dias'),
            SUSPENSIVE_WORDS[one.effect],
            REMEDY_AUTHORITIES[one.decidedBy],
            one.citation,
          ],
        }))}
      />
      <Sindicancia rules={rules} />
      <LawTable
        caption="Prescrição"
        headers={['Penalidade possível', 'Prazo']}
        rows={[
          { key: 'light', cells: ['Sanção leve', periodWords(limitation.light, NEVER)] },
          { key: 'suspension', cells: ['Suspensão', periodWords(limitation.suspension, NEVER)] },
          { key: 'dismissal', cells: ['Perda do cargo', periodWords(limitation.dismissal, NEVER)] },
        ]}
      />
      <Text fz="sm" mt="xs">
        <strong>{limitation.citation}.</strong> Interrompida pela primeira instauração válida, recomeça por
        inteiro {plural(limitation.resumesAfterDays, 'dia', 'dias')} depois.
      </Text>
      <LawTable
        caption="Cancelamento de registros"
        headers={['Sanção', 'Tempo sem nova sanção']}
        rows={[
          { key: 'light', cells: ['Sanção leve', periodWords(cancellation.light, KEPT)] },
          { key: 'suspension', cells: ['Suspensão', periodWords(cancellation.suspension, KEPT)] },
        ]}
      />
      <Text fz="sm" mt="xs">
        <strong>{cancellation.citation}.</strong>{' '}
        {cancellation.retroactive ? 'O cancelamento retroage.' : 'O cancelamento não retroage.'}
      </Text>
    </>
  );
}
