import '../styles/manifestations.css';
import { Button } from '@mantine/core';
import { IconMessageReply } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { CHANNEL_LABELS, isOpen, KIND_LABELS, SECRECY_LABELS } from '../../shared/manifestations/model.ts';
import { AnswersSection } from '../answers/AnswersSection.tsx';
import { useRead } from '../app/queries.ts';
import { IfCan, useCan } from '../app/session.tsx';
import { AttachmentsPanel } from '../attachments/AttachmentsPanel.tsx';
import { ManifestationPapers } from '../documents/papers/ManifestationPapers.tsx';
import { PraiseSection } from '../praise/PraiseSection.tsx';
import { RecommendationsSection } from '../recommendations/RecommendationsSection.tsx';
import { SurveySection } from '../surveys/SurveySection.tsx';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { EventTimeline } from './EventTimeline.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { LinkedProceedings } from './LinkedProceedings.tsx';
import { labelled, STATUS } from './labels.ts';
import { NamedGuards } from './NamedGuards.tsx';
import { Steps } from './Steps.tsx';
import { ComplementsSection } from './screening/ComplementsSection.tsx';
import { DuplicatesPanel } from './screening/DuplicatesPanel.tsx';
import { JoinedSection } from './screening/JoinedSection.tsx';
import { NextStepPanel } from './screening/NextStepPanel.tsx';
import { RecipientsSection } from './screening/RecipientsSection.tsx';
import { TermCard } from './TermCard.tsx';

const CRUMBS = [{ label: 'Manifestações', to: '/manifestacoes' }];

function Told({ manifestation: one }: { readonly manifestation: Manifestation }) {
  return (
    <>
      <Section title="Relato original">
        <p className="ls-told">{one.narrative}</p>
      </Section>
      <Section title="Fato e envolvidos" actions={<CorrectLink id={one.id} />}>
        <KeyValue
          facts={[
            { label: 'Data e hora do fato', value: labelled([dateWords(one.factOn), one.factTime]) },
            { label: 'Bairro', value: one.district },
            { label: 'Local', value: one.address },
            { label: 'Unidade', value: one.unit },
            { label: 'Viatura ou placa', value: one.vehicle },
            { label: 'Testemunhas', value: one.witnesses },
            { label: 'Guardas identificados', value: <NamedGuards guards={one.guards} />, wide: true },
            { label: 'Guardas descritos', value: one.described, wide: true },
          ]}
        />
      </Section>
    </>
  );
}

function CorrectLink({ id }: { readonly id: number }) {
  return (
    <IfCan permission="manifestations.write">
      <Button component={Link} to={`/manifestacoes/${id}/corrigir`} variant="subtle" size="compact-sm">
        Corrigir
      </Button>
    </IfCan>
  );
}

function Files({ id }: { readonly id: number }) {
  const may = useCan()('manifestations.write');
  return <AttachmentsPanel owner={{ kind: 'manifestation', id }} canAdd={may} canAnnul={may} />;
}

function Record({ manifestation }: { readonly manifestation: Manifestation }) {
  return (
    <div className="ls-record">
      <div>
        <NextStepPanel manifestation={manifestation} />
        <Told manifestation={manifestation} />
        <Files id={manifestation.id} />
        <ComplementsSection manifestation={manifestation} />
        <RecipientsSection manifestation={manifestation} />
        <JoinedSection manifestation={manifestation} />
        <PraiseSection manifestation={manifestation} />
        <AnswersSection manifestation={manifestation} />
        <RecommendationsSection manifestation={manifestation} />
        <SurveySection manifestation={manifestation} />
        <Section title="Andamento">
          <EventTimeline events={manifestation.events} />
        </Section>
      </div>
      <div>
        <TermCard manifestation={manifestation} />
        <IfCan permission="manifestations.write">
          <Steps manifestation={manifestation} />
        </IfCan>
        <IfCan permission="manifestations.identity">
          <IdentityCard id={manifestation.id} secrecy={manifestation.secrecy} />
        </IfCan>
        <IfCan permission="manifestations.write">
          <DuplicatesPanel manifestation={manifestation} />
        </IfCan>
        <LinkedProceedings proceedings={manifestation.proceedings} />
        <IfCan permission="manifestations.write">
          <ManifestationPapers manifestation={manifestation} />
        </IfCan>
      </div>
    </div>
  );
}

function AnswerLink({ manifestation }: { readonly manifestation: Manifestation }) {
  if (!isOpen(manifestation.status) || manifestation.status === 'joined') return null;
  return (
    <IfCan permission="manifestations.write">
      <Button
        component={Link}
        to={`/manifestacoes/${manifestation.id}/responder`}
        leftSection={<IconMessageReply size={18} aria-hidden />}
      >
        Responder
      </Button>
    </IfCan>
  );
}

/** One manifestation as the ouvidoria sees it: what was told, what was done, what is owed. */
export function ManifestationPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.get', { id });
  const one = query.data;
  return (
    <Page
      title={one?.protocol ?? 'Manifestação'}
      crumbs={CRUMBS}
      {...(one
        ? {
            lead: `${KIND_LABELS[one.kind]} · ${SECRECY_LABELS[one.secrecy]} · ${CHANNEL_LABELS[one.channel]} · recebida em ${dateWords(one.receivedOn)}`,
            badges: <StatusBadge {...STATUS[one.status]} />,
            actions: <AnswerLink manifestation={one} />,
          }
        : {})}
    >
      <Loaded query={query}>{(data) => <Record manifestation={data} />}</Loaded>
    </Page>
  );
}
