import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { type PublishedRulebook, rulebookById } from '../rulebooks/statements.ts';
import { appeal, decideAppeal } from './appeals.ts';
import { away, cancellations } from './lists.ts';
import { issuePayrollNotice, papers } from './payroll.ts';
import { sanctionReach } from './reach.ts';
import { revise } from './revision.ts';
import { sanctionView } from './rows.ts';
import { interrupt, serve } from './service.ts';
import { eventsOfGuard, type SanctionEventRow, sanctionsIn } from './statements.ts';
import { annul, finalize, notify } from './steps.ts';

type ListInput = ParsedOf<AppContract['sanctions']['list']>;

/** Of a case that the reader may not open, only what became final and was not annulled. */
async function listSanctions({ db, session, today }: QueryContext, { guardId, status }: ListInput) {
  const pendingOn = status === 'pending' ? today : null;
  const { sees, readsCase } = await sanctionReach(db, { session, today });
  const rows = (await sanctionsIn(db, { guardId, finalOnly: false, pendingOn })).filter(sees);
  const events = new Map<number, SanctionEventRow[]>();
  for (const event of await eventsOfGuard(db, guardId)) {
    events.set(event.sanction_id, [...(events.get(event.sanction_id) ?? []), event]);
  }
  const rulebooks = new Map<number, PublishedRulebook>();
  for (const id of new Set(rows.map((row) => row.rulebook_id))) {
    const found = await rulebookById(db, id);
    if (found !== null) rulebooks.set(id, found);
  }
  return rows.flatMap((row) => {
    const rulebook = rulebooks.get(row.rulebook_id);
    return rulebook === undefined
      ? []
      : [sanctionView(row, events.get(row.id) ?? [], rulebook, readsCase(row), today)];
  });
}

export const sanctionsHandlers: HandlersOf<AppContract>['sanctions'] = {
  list: listSanctions,
  notify,
  appeal,
  decideAppeal,
  finalize,
  serve,
  interrupt,
  revise,
  issuePayrollNotice,
  papers,
  away,
  cancellations,
  annul,
};
