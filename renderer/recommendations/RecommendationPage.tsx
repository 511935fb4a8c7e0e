import '../styles/manifestations.css';
import { Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { addresseeName, type Recommendation, UNIT_LABELS } from '../../shared/recommendations/model.ts';
import { stepAllowed } from '../../shared/recommendations/rules.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { AnnulFollowUpDialog } from './AnnulDialogs.tsx';
import { AnswersSection } from './AnswersSection.tsx';
import { Light } from './Light.tsx';
import { lookOf } from './labels.ts';
import { momentsOf } from './moments.tsx';
import { OriginLinks } from './OriginLinks.tsx';
import { RecommendationSteps } from './RecommendationSteps.tsx';

type OneProps = { readonly one: Recommendation };

function Progress({ one }: OneProps) {
  const writes = useCan()('recommendations.write') && stepAllowed('follow', one.status);
  const [annulling, setAnnulling] = useState<number | null>(null);
  return (
    <Section title="Andamento">
      <Timeline label="Andamento da recomendação" moments={momentsOf(one, writes ? setAnnulling : null)} />
      {annulling === null ? null : (
        <AnnulFollowUpDialog one={one} followUpId={annulling} onClose={() => setAnnulling(null)} />
      )}
    </Section>
  );
}

function Neighbour({ words, other }: { readonly words: string; readonly other: Recommendation['replaces'] }) {
  if (other === null) return null;
  return (
    <Text fz="sm">
      {words}{' '}
      <Anchor component={Link} to={`/recomendacoes/${other.id}`} fz="inherit" fw={600}>
        {other.number}
      </Anchor>
      .
    </Text>
  );
}

function Terms({ one }: OneProps) {
  const { status, checkOn, dueOn, termDays, termUnit } = one;
  return (
    <Section title={checkOn === null ? 'Prazo da resposta' : 'Próxima verificação'}>
      <Stack gap={6}>
        <div>
          <Light one={one} />
        </div>
        {status === 'waiting' || checkOn !== null ? null : (
          <Text fz="sm">O prazo da resposta foi até {dateWords(dueOn)}.</Text>
        )}
        <Text fz="xs" c="dimmed">
          {termDays} {UNIT_LABELS[termUnit].toLowerCase()} da expedição
          {one.extensions.length > 0 ? ', com prorrogação' : ''}.
        </Text>
        <Neighbour words="Toma o lugar da recomendação" other={one.replaces} />
        <Neighbour words="Substituída pela recomendação" other={one.replacedBy} />
      </Stack>
    </Section>
  );
}

function Record({ one }: OneProps) {
  return (
    <div className="ls-record">
      <div>
        <Section
          title="Recomendação"
          actions={
            <IssuedDocumentActions
              documentId={one.documentId}
              suggestedName={`recomendacao-${one.number}.pdf`}
            />
          }
        >
          <p className="ls-told">{one.text}</p>
        </Section>
        <Section title="Fundamentos">
          <p className="ls-told">{one.grounds}</p>
        </Section>
        <AnswersSection one={one} />
        <Progress one={one} />
      </div>
      <div>
        <Terms one={one} />
        <RecommendationSteps one={one} />
        <Section title="Origem">
          {one.origins.length === 0 ? (
            <Text fz="sm">Iniciativa da própria ouvidoria.</Text>
          ) : (
            <OriginLinks origins={one.origins} />
          )}
        </Section>
      </div>
    </div>
  );
}

/** One recommendation: what it says, what was answered and what came of it. */
export function RecommendationPage() {
  const id = Number(useParams().id);
  const query = useRead('recommendations.get', { id });
  const one = query.data;
  return (
    <Page
      title={one === undefined ? 'Recomendação' : one.subject}
      crumbs={[{ label: 'Recomendações', to: '/recomendacoes' }]}
      {...(one
        ? {
            lead: `${one.number} · ${addresseeName(one)} · expedida em ${dateWords(one.issuedOn)}`,
            badges: <StatusBadge {...lookOf(one)} />,
          }
        : {})}
    >
      <Loaded query={query}>{(data) => <Record one={data} />}</Loaded>
    </Page>
  );
}
