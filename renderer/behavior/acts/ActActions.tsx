import type { Act } from '../../../shared/behavior/act-model.ts';
import { useCan } from '../../app/session.tsx';
import { PrintActions } from '../../print/PrintActions.tsx';
import { AnnulAct } from './AnnulAct.tsx';
import { DiscardAct } from './DiscardAct.tsx';
import { IssueAct } from './IssueAct.tsx';

function fileName({ number, until }: Act): string {
  return `${number === null ? `minuta-reclassificacao-${until}` : number.toLowerCase()}.pdf`;
}

/** What can be done with an act as it stands, by who reads it. */
export function ActActions({ act }: { readonly act: Act }) {
  const can = useCan();
  const draft = act.status === 'draft';
  const issuable = draft && act.outdated.length === 0 && act.changes > 0 && act.signing.as !== 'nobody';
  return (
    <>
      <PrintActions kind="reclassification" input={{ actId: act.id }} suggestedName={fileName(act)} />
      {draft && can('behavior.prepare') ? <DiscardAct act={act} /> : null}
      {act.status === 'issued' && can('behavior.declare') ? <AnnulAct act={act} /> : null}
      {issuable && can('behavior.declare') ? <IssueAct act={act} /> : null}
    </>
  );
}
