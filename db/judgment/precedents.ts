import type { Precedent } from '../../shared/judgment/contract.ts';
import { type Reaching, reach } from '../access/reach.ts';
import type { ChargeRecord } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import { type PublishedRulebook, rulebookById } from '../rulebooks/statements.ts';
import { penaltyLabel } from '../sanctions/rows.ts';

/** Sanctions for the item, not annulled, of other files, the newest first, as the reader may see them. */
async function rowsFor(db: Reader, item: string, exceptProceeding: number, reaching: Reaching) {
  return db
    .selectFrom('sanction')
    .innerJoin('guard', 'guard.id', 'sanction.guard_id')
    .leftJoin('finding', 'finding.id', 'sanction.finding_id')
    .leftJoin('decision', 'decision.id', 'finding.decision_id')
    .leftJoin('proceeding', 'proceeding.id', 'decision.proceeding_id')
    .leftJoin('account', 'account.id', 'decision.decided_by')
    .select([
      'sanction.id',
      'sanction.rulebook_id',
      'sanction.severity',
      'sanction.kind',
      'sanction.days',
      'sanction.decided_on',
      'sanction.reference',
      'guard.name as guard_name',
      'finding.charge_id',
      'proceeding.id as proceeding_id',
      'account.name as authority_name',
      reach(reaching).as('reachable'),
    ])
    .where('sanction.item', '=', item)
    .where('sanction.annulled_on', 'is', null)
    .where((eb) => eb.or([eb('proceeding.id', 'is', null), eb('proceeding.id', '<>', exceptProceeding)]))
    .orderBy('sanction.decided_on', 'desc')
    .orderBy('sanction.id', 'desc')
    .execute();
}

async function confirmedOf(db: Reader, chargeIds: readonly number[]) {
  if (chargeIds.length === 0) return [];
  return db
    .selectFrom('charge_circumstance')
    .select(['charge_id', 'circumstance'])
    .where('charge_id', 'in', chargeIds)
    .where('verdict', '=', 'confirmed')
    .orderBy('circumstance')
    .execute();
}

function circumstanceLabel({ body }: PublishedRulebook, id: string): string {
  const known = [...body.mitigating, ...body.aggravating, ...body.transgressions];
  return known.find((one) => one.id === id)?.label ?? id;
}

/**
 * Earlier penalties of the office for the item, under the same code; the guard's name and the number of the file only
 * for who may open the file.
 */
export async function precedentsOf(
  db: Reader,
  charge: Pick<ChargeRecord, 'item' | 'proceeding_id'>,
  code: PublishedRulebook,
  reaching: Reaching,
): Promise<readonly Precedent[]> {
  const rows = await rowsFor(db, charge.item, charge.proceeding_id, reaching);
  const confirmed = await confirmedOf(
    db,
    rows.flatMap((row) => (row.charge_id === null ? [] : [row.charge_id])),
  );
  const found: Precedent[] = [];
  for (const row of rows) {
    const rulebook = await rulebookById(db, row.rulebook_id);
    if (rulebook === null || rulebook.body.id !== code.body.id) continue;
    const seen = row.proceeding_id === null || Number(row.reachable) === 1;
    const { severity, kind, days } = row;
    found.push({
      sanctionId: row.id,
      guardName: seen ? row.guard_name : null,
      reference: seen ? row.reference : '',
      decidedOn: row.decided_on,
      authority: row.authority_name ?? '',
      severity,
      penalty: { kind, days, label: penaltyLabel(rulebook.body, { kind, days }) },
      circumstances: confirmed
        .filter((one) => one.charge_id === row.charge_id)
        .map((one) => circumstanceLabel(rulebook, one.circumstance)),
    });
  }
  return found;
}
