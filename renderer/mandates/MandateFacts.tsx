import type { Mandate } from '../../shared/mandates/contract.ts';
import { END_KIND_LABELS, MANDATE_KIND_LABELS, OFFICE_LABELS } from '../../shared/mandates/model.ts';
import { absoluteMajority, LOSS_CITATION } from '../../shared/mandates/rules.ts';
import { dateWords } from '../ui/dates.ts';
import { type Fact, KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';

function voteFacts({ vote }: Mandate): readonly Fact[] {
  if (vote === null) return [];
  const needed = absoluteMajority(vote.members);
  return [
    { label: 'Sessão da Câmara', value: dateWords(vote.sessionOn) },
    {
      label: 'Votação',
      value: `${vote.votes} votos favoráveis de ${vote.members} vereadores; a maioria absoluta é de ${needed} (${LOSS_CITATION})`,
      wide: true,
    },
  ];
}

function EndFacts({ mandate }: { readonly mandate: Mandate }) {
  const { endKind, endedOn, endReason } = mandate;
  if (endKind === null || endedOn === null) return null;
  return (
    <Section title="Término">
      <KeyValue
        facts={[
          { label: 'Como terminou', value: END_KIND_LABELS[endKind] },
          { label: 'Último dia', value: dateWords(endedOn) },
          ...voteFacts(mandate),
          { label: 'Motivo', value: endReason, wide: true },
        ]}
      />
    </Section>
  );
}

/** What is recorded of a term. */
export function MandateFacts({ mandate }: { readonly mandate: Mandate }) {
  const { office, kind, person, act, actOn, published, from, until, note, annulledReason } = mandate;
  return (
    <>
      {annulledReason === null ? null : (
        <Section title="Registro anulado">
          <KeyValue facts={[{ label: 'Motivo', value: annulledReason, wide: true }]} />
        </Section>
      )}
      <Section title="Nomeação">
        <KeyValue
          facts={[
            { label: 'Cargo', value: OFFICE_LABELS[office] },
            { label: 'Pessoa', value: person },
            { label: 'Espécie', value: MANDATE_KIND_LABELS[kind] },
            { label: 'Ato', value: `${act}, de ${dateWords(actOn)}` },
            { label: 'Publicação', value: published },
            { label: 'Início', value: dateWords(from) },
            { label: 'Último dia previsto', value: until === null ? 'Sem prazo' : dateWords(until) },
            { label: 'Observações', value: note, wide: true },
          ]}
        />
      </Section>
      <EndFacts mandate={mandate} />
    </>
  );
}
