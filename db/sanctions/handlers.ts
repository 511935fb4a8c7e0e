import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { type PublishedRulebook, rulebookById } from '../rulebooks/statements.ts';
import { appeal } from './appeals.ts';
import { decideAppeal } from './decide-appeal.ts';
import { decideEffect } from './effect.ts';
import { away, cancellations } from './lists.ts';
import { issuePayrollNotice, papers } from './payroll.ts';
import { sanctionReach } from './reach.ts';
import { revise } from './revision.ts';
import { appealsOf, standingOf } from './rounds.ts';
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
  const appeals = await appealsOf(db);
  const found: Sanction[] = [];
  for (const row of rows) {
    const rulebook = rulebooks.get(row.rulebook_id);
    if (rulebook === undefined) continue;
    const own = appeals.filter((one) => one.sanction_id === row.id);
    const standing = await standingOf(db, row, own, rulebook.body.terms.appeal, today);
    const around = { events: events.get(row.id) ?? [], appeals: own, standing };
    found.push(sanctionView(row, around, rulebook, readsCase(row), today));
  }
  return found;
}

export const sanctionsHandlers: HandlersOf<AppContract>['sanctions'] = {
  list: listSanctions,
  notify,
  appeal,
  decideEffect,
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
