import '../styles/manifestations.css';
import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { ReferredManifestation } from '../../shared/manifestations/contract.ts';
import { isOpen, KIND_LABELS } from '../../shared/manifestations/model.ts';
import { NEAR_DAYS } from '../../shared/manifestations/rules.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { AskIdentityCard } from '../identities/AskIdentityCard.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { FactSection } from './FactSection.tsx';
import { LinkedProceedings } from './LinkedProceedings.tsx';
import { STATUS } from './labels.ts';
import { InternalAnswerPanel } from './screening/InternalAnswerPanel.tsx';

const PROCEDURES = {
  answer: 'manifestations.answerReferred',
  extend: 'manifestations.extendReferred',
} as const;
const CRUMBS = [{ label: 'Encaminhadas', to: '/encaminhadas' }];

type OneProps = { readonly manifestation: ReferredManifestation };

function Extract({ manifestation: one }: OneProps) {
  return (
    <div className="ls-record">
      <div>
        <Section title="Extrato">
          <p className="ls-told">{one.extract}</p>
        </Section>
        <FactSection fact={one} />
      </div>
      <div>
        <Section title="Prazo da resposta ao cidadão">
          {isOpen(one.status) ? (
            <DeadlineBadge due={one.dueOn} today={today()} warnFrom={NEAR_DAYS} />
          ) : (
            <StatusBadge {...STATUS[one.status]} />
          )}
        </Section>
        {one.recipients.map((recipient) => (
          <InternalAnswerPanel
            key={recipient.id}
            recipient={recipient}
            open={isOpen(one.status)}
            procedures={PROCEDURES}
          />
        ))}
        <LinkedProceedings proceedings={one.proceedings} />
        <IfCan permission="identities.ask">
          <AskIdentityCard manifestationId={one.id} />
        </IfCan>
      </div>
    </div>
  );
}

function OpenProceeding({ id }: { readonly id: number }) {
  return (
    <IfCan permission="proceedings.write">
      <Button
        component={Link}
        to={`/procedimentos/novo?manifestacao=${id}`}
        leftSection={<IconFolderPlus size={18} aria-hidden />}
      >
        Abrir procedimento
      </Button>
    </IfCan>
  );
}

/** A forwarded manifestation as the corregedoria receives it. */
export function ReferredPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.getReferred', { id });
  const one = query.data;
  return (
    <Page
      title={one?.protocol ?? 'Manifestação encaminhada'}
      crumbs={CRUMBS}
      {...(one
        ? {
            lead: `${KIND_LABELS[one.kind]} · encaminhada pela ouvidoria em ${dateWords(one.referredOn)}`,
            badges: <StatusBadge {...STATUS[one.status]} />,
            actions: <OpenProceeding id={id} />,
          }
        : {})}
    >
      <Loaded query={query}>{(data) => <Extract manifestation={data} />}</Loaded>
    </Page>
  );
}
