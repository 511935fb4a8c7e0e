import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { useCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { type Fact, KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';

function Protocols({ manifestations }: Pick<Proceeding, 'manifestations'>) {
  const can = useCan();
  if (!can('manifestations.referred')) return manifestations.map((one) => one.protocol).join(', ');
  return manifestations.map((one) => (
    <Anchor key={one.id} component={Link} to={`/encaminhadas/${one.id}`} fz="inherit" mr="xs">
      {one.protocol}
    </Anchor>
  ));
}

function closing({ status, closedOn, closedReason }: Proceeding): Fact[] {
  if (status === 'open') return [];
  const label = `${STATUS_LABELS[status]} em`;
  const reason: Fact[] =
    closedReason === null
      ? []
      : [
          {
            label: status === 'converted' ? 'Motivos da conversão' : 'Motivos do arquivamento',
            value: closedReason,
            wide: true,
          },
        ];
  return [{ label, value: dateWords(closedOn) }, ...reason];
}

function links({ convertedFrom, convertedTo }: Proceeding): Fact[] {
  const fact = (label: string, to: Proceeding['convertedTo']): Fact[] =>
    to === null
      ? []
      : [
          {
            label,
            value: (
              <Anchor component={Link} to={`/procedimentos/${to.id}`} fz="inherit">
                {to.number}
              </Anchor>
            ),
          },
        ];
  return [...fact('Veio do procedimento', convertedFrom), ...fact('Convertido no procedimento', convertedTo)];
}

/** What the file is about and where it came from. */
export function ProceedingFacts({ proceeding }: { readonly proceeding: Proceeding }) {
  const { manifestations, source, openedOn, knownOn, summary } = proceeding;
  const origin: Fact =
    manifestations.length === 0
      ? { label: 'Origem', value: source }
      : { label: 'Manifestação', value: <Protocols manifestations={manifestations} /> };
  return (
    <Section title="Objeto">
      <KeyValue
        facts={[
          origin,
          { label: 'Conhecimento do fato', value: dateWords(knownOn) },
          { label: 'Abertura', value: dateWords(openedOn) },
          ...links(proceeding),
          ...closing(proceeding).slice(0, 1),
          { label: 'Resumo', value: summary, wide: true },
          ...closing(proceeding).slice(1),
        ]}
      />
    </Section>
  );
}
