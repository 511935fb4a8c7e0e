import type { AppContract } from '../../shared/contract/index.ts';
import type { Mandate, OfficeNow } from '../../shared/mandates/contract.ts';
import { type Office, office } from '../../shared/mandates/model.ts';
import { holderAmong, lastDay } from '../../shared/mandates/rules.ts';
import type { HandlersOf } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { annulMandate, endMandate } from './end.ts';
import { recordMandate } from './record.ts';
import { allMandates, mandateRule, officeHolderOn } from './statements.ts';

async function officeNow(
  db: Reader,
  one: Office,
  mandates: readonly Mandate[],
  today: string,
): Promise<OfficeNow> {
  const holder = holderAmong(mandates, one, today);
  const over = mandates.filter((term) => term.office === one && !term.annulled && term.from <= today);
  const lasts = over.map(lastDay).filter((day) => day !== null);
  const vacantSince = holder === null ? (lasts.toSorted().at(-1) ?? null) : null;
  return { office: one, rule: await mandateRule(db, one), holder, vacantSince };
}

export const mandatesHandlers: HandlersOf<AppContract>['mandates'] = {
  async list({ db, today }) {
    const mandates = await allMandates(db);
    const offices: OfficeNow[] = [];
    for (const one of office.options) offices.push(await officeNow(db, one, mandates, today));
    return { offices, mandates };
  },
  holderOn: ({ db }, { office: one, on }) => officeHolderOn(db, one, on),
  accounts: ({ db }) =>
    db
      .selectFrom('account')
      .select(['id', 'name', 'username'])
      .where('status', '=', 'active')
      .orderBy('name')
      .execute(),
  record: recordMandate,
  end: endMandate,
  annul: annulMandate,
  async setRule({ trx, session, now, about }, { office: one, months, mostTerms, law }) {
    const agency = await agencyId(trx);
    about(`agency:${agency}`);
    await trx
      .insertInto('mandate_rule')
      .values({
        agency_id: agency,
        office: one,
        months,
        most_terms: mostTerms,
        law,
        recorded_at: now,
        recorded_by: session.accountId,
      })
      .execute();
    return {};
  },
};
