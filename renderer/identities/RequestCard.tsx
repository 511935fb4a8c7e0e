import { Anchor, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { IdentityRequest } from '../../shared/identities/contract.ts';
import { BASIS_LABELS, CONSENT_LABELS } from '../../shared/identities/model.ts';
import { useSession } from '../app/session.tsx';
import { dateWords, instantWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { ApproveButton } from './ApproveButton.tsx';
import { ConsentButton } from './ConsentButton.tsx';
import { isGranted, requestLook } from './labels.ts';
import { RefuseButton, RevokeButton } from './RefuseButton.tsx';

type RequestCardProps = { readonly request: IdentityRequest };

/** What was asked, with whose words and what was decided. */
export function RequestFacts({ request }: RequestCardProps) {
  const { consent, firstBy, closedBy } = request;
  return (
    <KeyValue
      facts={[
        { label: 'Pedido por', value: `${request.askedBy}, em ${instantWords(request.askedAt)}` },
        { label: 'Por quantos dias', value: String(request.days) },
        { label: 'Motivos', value: request.reasons, wide: true },
        ...(request.basis === null ? [] : [{ label: 'Fundamento', value: BASIS_LABELS[request.basis] }]),
        ...(firstBy === null
          ? []
          : [{ label: 'Primeiro voto', value: `${firstBy.name}: ${request.firstReason ?? ''}`, wide: true }]),
        ...(consent === null
          ? []
          : [
              {
                label: 'Concordância do manifestante',
                value: `${CONSENT_LABELS[consent.form]}, em ${dateWords(consent.on)}. ${consent.note}`,
                wide: true,
              },
            ]),
        ...(closedBy === null
          ? []
          : [{ label: 'Decisão', value: `${closedBy}: ${request.closedReason ?? ''}`, wide: true }]),
      ]}
    />
  );
}

function Decisions({ request }: RequestCardProps) {
  const own = useSession().accountId === request.firstBy?.accountId;
  if (isGranted(request)) return <RevokeButton request={request} />;
  if (request.status !== 'open') return null;
  return (
    <Group gap="xs">
      {own ? null : <ApproveButton request={request} />}
      <ConsentButton request={request} />
      <RefuseButton request={request} />
    </Group>
  );
}

/** One request for the ouvidores to decide. */
export function RequestCard({ request }: RequestCardProps) {
  return (
    <Section title={`Pedido sobre ${request.protocol}`} actions={<StatusBadge {...requestLook(request)} />}>
      <Stack gap="sm">
        <Anchor component={Link} to={`/manifestacoes/${request.manifestationId}`} fz="sm">
          Ver a manifestação {request.protocol}
        </Anchor>
        <RequestFacts request={request} />
        <Decisions request={request} />
      </Stack>
    </Section>
  );
}
