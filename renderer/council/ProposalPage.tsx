import { useParams } from 'react-router';
import type { Proposal } from '../../shared/council/contract.ts';
import { OUTCOME_LABELS, PROPOSAL_KIND_LABELS } from '../../shared/council/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import '../styles/charter.css';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CRUMBS } from './crumbs.ts';
import { proposalBadge } from './labels.ts';

function AnswerButton({ proposal }: { readonly proposal: Proposal }) {
  const may = useCan()('council.write');
  if (!may || proposal.outcome !== null) return null;
  return (
    <DialogButton variant="filled" label="Registrar resposta" title="Resposta da administração">
      {(close) => <AnswerForm proposal={proposal} onClose={close} />}
    </DialogButton>
  );
}

function Whole({ proposal }: { readonly proposal: Proposal }) {
  const { kind, on, meeting, text, outcome, answer, answeredOn } = proposal;
  return (
    <>
      <Section title={PROPOSAL_KIND_LABELS[kind]}>
        <KeyValue
          facts={[
            { label: 'Data', value: dateWords(on) },
            { label: 'Reunião', value: meeting === null ? 'Fora de reunião' : `${meeting}ª reunião` },
            { label: 'Texto', value: <span className="lc-lines">{text}</span>, wide: true },
          ]}
        />
      </Section>
      {outcome === null || answeredOn === null ? null : (
        <Section title="Resposta da administração">
          <KeyValue
            facts={[
              { label: 'Resultado', value: OUTCOME_LABELS[outcome] },
              { label: 'Data', value: dateWords(answeredOn) },
              { label: 'Texto', value: <span className="lc-lines">{answer}</span>, wide: true },
            ]}
          />
        </Section>
      )}
    </>
  );
}

/** One evaluation or proposal, with its answer. */
export function ProposalPage() {
  const id = Number(useParams().id);
  const query = useRead('council.list', {});
  const proposal = query.data?.proposals.find((one) => one.id === id);
  return (
    <Page
      title={proposal?.title ?? 'Proposta'}
      crumbs={CRUMBS}
      badges={proposal ? <StatusBadge {...proposalBadge(proposal)} /> : null}
      actions={proposal ? <AnswerButton proposal={proposal} /> : null}
    >
      <Loaded query={query}>
        {() =>
          proposal === undefined ? (
            <EmptyState title="Proposta não encontrada" message="Volte ao Conselho e escolha outra." />
          ) : (
            <Whole proposal={proposal} />
          )
        }
      </Loaded>
    </Page>
  );
}
