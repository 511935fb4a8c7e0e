import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Recommendation } from '../../shared/recommendations/model.ts';
import { stepAllowed } from '../../shared/recommendations/rules.ts';
import { IfCan } from '../app/session.tsx';
import { Section } from '../ui/Page.tsx';
import { AnnulDialog } from './AnnulDialogs.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { RecordAnswerDialog } from './RecordAnswerDialog.tsx';

type Asking = 'answer' | 'record' | 'extend' | 'follow' | 'close' | 'annul';
type OneProps = { readonly one: Recommendation };

const DIALOGS = {
  answer: AnswerDialog,
  record: RecordAnswerDialog,
  extend: ExtendDialog,
  follow: FollowUpDialog,
  close: CloseDialog,
} as const;

type DialogProps = OneProps & { readonly asking: Asking; readonly onClose: () => void };

function Dialog({ asking, one, onClose }: DialogProps) {
  if (asking === 'annul')
    return <AnnulDialog one={one} procedure="recommendations.annul" onClose={onClose} />;
  const Asked = DIALOGS[asking];
  return <Asked one={one} onClose={onClose} />;
}

function Own({ one, onAsk }: OneProps & { readonly onAsk: (step: Asking) => void }) {
  const { status } = one;
  const button = (step: Asking, label: string) => (
    <Button variant="default" onClick={() => onAsk(step)} fullWidth>
      {label}
    </Button>
  );
  return (
    <>
      {stepAllowed('answer', status) ? button('record', 'Registrar resposta em papel') : null}
      {stepAllowed('extend', status) ? button('extend', 'Prorrogar o prazo') : null}
      {stepAllowed('follow', status) ? button('follow', 'Registrar acompanhamento') : null}
      {stepAllowed('close', status) ? button('close', 'Encerrar') : null}
      {stepAllowed('correct', status) ? (
        <Button component={Link} to={`/recomendacoes/${one.id}/corrigir`} variant="default" fullWidth>
          Corrigir
        </Button>
      ) : null}
      {stepAllowed('annul', status) ? button('annul', 'Anular') : null}
    </>
  );
}

/** What may be done now, by who may. */
export function RecommendationSteps({ one }: OneProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const answers = one.mayAnswer && stepAllowed('answer', one.status);
  if (one.status === 'annulled') return null;
  return (
    <>
      {answers ? (
        <Section title="A sua resposta">
          <Button onClick={() => setAsking('answer')} fullWidth>
            Responder à recomendação
          </Button>
        </Section>
      ) : null}
      <IfCan permission="recommendations.write">
        <Section title="Providências">
          <div className="ls-steps">
            <Own one={one} onAsk={setAsking} />
          </div>
        </Section>
      </IfCan>
      {asking === null ? null : <Dialog asking={asking} one={one} onClose={() => setAsking(null)} />}
    </>
  );
}
