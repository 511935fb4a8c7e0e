import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { DEPARTURE_LABELS } from '../../shared/judgment/model.ts';
import { kindLabel, OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { decisionOf, departuresOf, type FindingRecord, findingsOf } from '../proceedings/decided.ts';
import { rulebooksOf } from '../proceedings/evidence.ts';
import { fileRows } from '../proceedings/file.ts';
import type { ChargeRecord, FileRows } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import type { PublishedRulebook } from '../rulebooks/statements.ts';
import { issuedParts } from './issued.ts';

/** The penalty of each finding as decided: a later reform of the appeal does not change the decision's paper. */
async function penaltiesDecided(db: Reader, decisionId: number): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('sanction', 'sanction.finding_id', 'finding.id')
    .innerJoin('sanction_event', 'sanction_event.sanction_id', 'sanction.id')
    .select(['finding.id', 'sanction_event.text'])
    .where('finding.decision_id', '=', decisionId)
    .where('sanction_event.kind', '=', 'decided')
    .execute();
  return new Map(rows.map((row) => [row.id, row.text]));
}

/** `art. 34, I, c/c art. 35, XXIV` when recurrence was confirmed. */
function citationOf(rulebook: Rulebook, file: FileRows, charge: ChargeRecord): string {
  const cite = (item: string) => rulebook.transgressions.find((one) => one.id === item)?.citation ?? item;
  const raised = file.settled.find(
    (row) => row.charge_id === charge.id && row.kind === 'recurrence' && row.verdict === 'confirmed',
  );
  return raised === undefined ? cite(charge.item) : `${cite(charge.item)}, c/c ${cite(raised.circumstance)}`;
}

function outcomeOf(rulebook: Rulebook, { outcome, justification }: FindingRecord): string {
  const label = OUTCOME_LABELS[outcome];
  const found = rulebook.justifications.find((one) => one.id === justification);
  return found === undefined ? label : `${label} (${found.citation}: ${found.label})`;
}

function lawChosen(
  { title, lawNumber }: PublishedRulebook,
  { law_reason: lawReason }: ChargeRecord,
): { law: string; lawReason: string } {
  if (lawReason === '') return { law: '', lawReason };
  return { law: lawNumber === '' ? title : `${title} (${lawNumber})`, lawReason };
}

/** What the decision of a proceeding says. Throws `notFound`. */
export async function rulingOf(db: Reader, proceedingId: number) {
  const file = await fileRows(db, proceedingId);
  const decision = await decisionOf(db, proceedingId);
  if (decision === null) throw notFound('julgamento');
  const rulebooks = await rulebooksOf(db, file.charges);
  const penalties = await penaltiesDecided(db, decision.id);
  const departures = await departuresOf(db, decision.id);
  const findings = (await findingsOf(db, decision.id)).flatMap((finding) => {
    const charge = file.charges.find((one) => one.id === finding.charge_id);
    const law = charge && rulebooks.get(charge.rulebook_id);
    if (charge === undefined || law === undefined) return [];
    const rulebook = law.body;
    return [
      {
        guardId: charge.guard_id,
        guard: { name: charge.guard_name, registration: charge.guard_registration },
        citation: citationOf(rulebook, file, charge),
        label: rulebook.transgressions.find((one) => one.id === charge.item)?.label ?? charge.item,
        fact: charge.fact,
        factOn: charge.fact_on,
        ...lawChosen(law, charge),
        outcome: outcomeOf(rulebook, finding),
        penalty: penalties.get(finding.id) ?? '',
        reason: finding.reason,
        departures: departures
          .filter((one) => one.finding_id === finding.id)
          .map(({ kind: from, fact, reason }) => ({ label: DEPARTURE_LABELS[from], fact, reason })),
      },
    ];
  });
  return {
    number: file.proceeding.number,
    kind: kindLabel(file.proceeding.kind),
    summary: file.proceeding.summary,
    decidedOn: decision.on_day,
    reasons: decision.reasons,
    authority: { name: decision.authority_name ?? '', office: decision.authority_office ?? '' },
    findings,
  };
}

/** The decision as signed: one finding per charge, with the penalty then applied. Throws `notFound`. */
export const decisionDocument: HandlersOf<AppContract>['documents']['decision'] = async (
  { db, session, today, about },
  { proceedingId },
) => {
  about(`proceeding:${proceedingId}`);
  await assertReach(db, { session, today }, proceedingId);
  const { number, kind, summary, decidedOn, reasons, authority, findings } = await rulingOf(db, proceedingId);
  return {
    ...(await issuedParts(db, session, today)),
    number,
    kind,
    summary,
    decidedOn,
    reasons,
    authority,
    findings,
  };
};
