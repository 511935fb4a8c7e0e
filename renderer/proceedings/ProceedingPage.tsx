import { Group, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { SecrecyBadge } from '../access/SecrecyBadge.tsx';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { PrintActions } from '../print/PrintActions.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { ArchiveProceeding } from './ArchiveProceeding.tsx';
import { ConvertProceeding } from './ConvertProceeding.tsx';
import { LimitationPanel } from './LimitationPanel.tsx';
import { STATUS } from './labels.ts';
import { NextActsPanel } from './NextActsPanel.tsx';
import { PhaseBar } from './PhaseBar.tsx';
import { ProceedingFacts } from './ProceedingFacts.tsx';
import { ProceedingTabs } from './ProceedingTabs.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';
import { TacConditions } from './TacConditions.tsx';
import { TermsPanel } from './TermsPanel.tsx';
import '../styles/proceedings.css';

const CRUMBS = [{ label: 'Procedimentos', to: '/procedimentos' }];

function Actions({ proceeding }: { readonly proceeding: Proceeding }) {
  const can = useCan();
  const { id, number, status } = proceeding;
  if (status === 'decided')
    return (
      <PrintActions kind="decision" input={{ proceedingId: id }} suggestedName={`Julgamento ${number}.pdf`} />
    );
  return status === 'open' && can('proceedings.charge') ? (
    <Group gap="xs">
      <ConvertProceeding proceeding={proceeding} />
      <ArchiveProceeding proceeding={proceeding} />
    </Group>
  ) : null;
}

function Badges({ proceeding }: { readonly proceeding: Proceeding }) {
  return (
    <Group gap={6}>
      <StatusBadge tone="quiet" label={proceeding.kindLabel} />
      <StatusBadge {...STATUS[proceeding.status]} />
      <SecrecyBadge level={proceeding.secrecy} />
    </Group>
  );
}

/** The file of a proceeding: what it is about, what is missing, charges, acts, judgment. */
export function ProceedingPage() {
  const id = Number(useParams().id);
  const proceeding = useRead('proceedings.get', { id }, { enabled: id > 0 });
  const data = proceeding.data;
  return (
    <Page
      title={data?.number ?? 'Procedimento'}
      crumbs={CRUMBS}
      badges={data ? <Badges proceeding={data} /> : null}
      actions={data ? <Actions proceeding={data} /> : null}
    >
      <Loaded query={proceeding}>
        {(file) => (
          <>
            <ProceedingFacts proceeding={file} />
            <PhaseBar phases={file.phases} />
            {file.status === 'open' ? (
              <div className="ls-two">
                <Stack gap="md">
                  <NextActsPanel proceeding={file} />
                  <ReadinessPanel proceeding={file} />
                </Stack>
                <Stack gap="md">
                  <TermsPanel proceeding={file} />
                  <LimitationPanel lines={file.limitation} warningDays={file.warningDays} />
                </Stack>
              </div>
            ) : null}
            {file.kind === 'tac' ? <TacConditions proceeding={file} /> : null}
            <ProceedingTabs key={file.id} proceeding={file} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
