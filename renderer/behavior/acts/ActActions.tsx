import type { Act } from '../../../shared/behavior/act-model.ts';
import { useCan } from '../../app/session.tsx';
import { IssuedPaper } from '../../documents/papers/IssuedPaper.tsx';
import { AnnulAct } from './AnnulAct.tsx';
import { DiscardAct } from './DiscardAct.tsx';
import { DraftPaper } from './DraftPaper.tsx';
import { IssueAct } from './IssueAct.tsx';

function fileName({ number, until }: Act): string {
  return `${number === null ? `minuta-reclassificacao-${until}` : number.toLowerCase()}.pdf`;
}

function IssuedAct({ act }: { readonly act: Act }) {
  if (act.number === null) return null;
  return (
    <IssuedPaper
      documentId={act.documentId}
      suggestedName={fileName(act)}
      earlier={{ of: 'reclassification', id: act.id }}
    />
  );
}

/** What can be done with an act as it stands, by who reads it. */
export function ActActions({ act }: { readonly act: Act }) {
  const can = useCan();
  const draft = act.status === 'draft';
  const issuable = draft && act.outdated.length === 0 && act.changes > 0 && act.signing.as !== 'nobody';
  return (
    <>
      {draft ? <DraftPaper actId={act.id} suggestedName={fileName(act)} /> : <IssuedAct act={act} />}
      {draft && can('behavior.prepare') ? <DiscardAct act={act} /> : null}
      {act.status === 'issued' && can('behavior.declare') ? <AnnulAct act={act} /> : null}
      {issuable && can('behavior.declare') ? <IssueAct act={act} /> : null}
    </>
  );
}
