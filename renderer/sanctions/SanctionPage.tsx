import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { type Fact, KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulSanction } from './AnnulSanction.tsx';
import { Appeals } from './Appeals.tsx';
import { penaltyWords, stateBadge } from './labels.ts';
import { NextStepPanel } from './NextStepPanel.tsx';
import { ReviseSanction } from './ReviseSanction.tsx';
import { SanctionTimeline } from './SanctionTimeline.tsx';
import { SanctionPapers } from './ServiceActions.tsx';
import '../styles/proceedings.css';
import '../styles/sanctions.css';

const CRUMBS = [{ label: 'Sanções', to: '/sancoes' }];

function Reference({ sanction }: { readonly sanction: Sanction }) {
  if (sanction.proceedingId === null) return sanction.reference;
  return (
    <Anchor component={Link} to={`/procedimentos/${sanction.proceedingId}`} fz="inherit">
      {sanction.reference}
    </Anchor>
  );
}

function factsOf(sanction: Sanction): Fact[] {
  const { guard } = sanction;
  return [
    {
      label: 'Guarda',
      value: (
        <Anchor component={Link} to={`/guardas/${guard.id}`} fz="inherit">
          {guard.name}
        </Anchor>
      ),
    },
    { label: 'Matrícula', value: guard.registration },
    { label: 'Procedimento', value: <Reference sanction={sanction} /> },
    { label: 'Data do fato', value: dateWords(sanction.factOn) },
    { label: 'Julgada em', value: dateWords(sanction.decidedOn) },
    { label: 'Trânsito em julgado', value: dateWords(sanction.finalOn) },
    { label: 'Dispositivo', value: `${sanction.citation} · ${sanction.itemLabel}`, wide: true },
  ];
}

function SanctionFile({ sanction }: { readonly sanction: Sanction }) {
  return (
    <>
      <Section title="Sanção">
        <KeyValue facts={factsOf(sanction)} />
        {sanction.annulledReason === null ? null : (
          <Text fz="sm" mt="sm" className="ls-text">
            Motivo da anulação: {sanction.annulledReason}
          </Text>
        )}
      </Section>
      <div className="ls-two">
        <NextStepPanel sanction={sanction} />
        <SanctionTimeline sanction={sanction} />
      </div>
      <Appeals sanction={sanction} />
      <SanctionPapers sanction={sanction} />
    </>
  );
}

/** One sanction: where it stands, what comes next, how it got here. */
export function SanctionPage() {
  const id = Number(useParams().id);
  const sanctions = useRead('sanctions.list', { guardId: null, status: 'all' });
  const sanction = sanctions.data?.find((one) => one.id === id);
  return (
    <Page
      title={sanction ? penaltyWords(sanction) : 'Sanção'}
      lead={sanction ? `Aplicada a ${sanction.guard.name}` : undefined}
      crumbs={CRUMBS}
      badges={sanction ? <StatusBadge {...stateBadge(sanction.state)} /> : null}
      actions={
        sanction ? (
          <>
            <ReviseSanction sanction={sanction} />
            <AnnulSanction sanction={sanction} />
          </>
        ) : null
      }
    >
      <Loaded query={sanctions}>
        {() =>
          sanction ? (
            <SanctionFile sanction={sanction} />
          ) : (
            <EmptyState
              title="Sanção não encontrada"
              message="Ela não existe ou não está ao seu alcance. Volte à lista e procure de novo."
            />
          )
        }
      </Loaded>
    </Page>
  );
}
