import type { Charge, Proceeding } from '../../shared/proceedings/contract.ts';
import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import { actLabel } from '../../shared/proceedings/model.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { decisionBlockers } from '../../shared/proceedings/rules.ts';
import type { Procedure } from '../../shared/rulebook/procedures-schema.ts';
import { levelOf } from '../access/view.ts';
import type { Session } from '../context.ts';
import { peopleBlockers } from '../people/view.ts';
import type { Reader } from '../reader.ts';
import {
  type DecisionRecord,
  type DepartureRecord,
  decisionOf,
  departuresOf,
  type FindingRecord,
  findingsOf,
} from './decided.ts';
import {
  accusedOf,
  gateFile,
  loadFile,
  phaseFile,
  standing,
  type WorkedCharge,
  type WorkedFile,
} from './file.ts';
import { impedimentsOf } from './impediments.ts';
import { offeredLaw } from './law.ts';
import { limitationOf } from './limitation.ts';
import { riteOf } from './rite.ts';
import { type ActRecord, manifestationsOf } from './statements.ts';

type FoundOn = FindingRecord & { readonly departures: readonly DepartureRecord[] };

function findingView({ rulebook }: WorkedCharge, finding: FoundOn | undefined): Charge['finding'] {
  if (finding === undefined) return null;
  const { sanction_id: id, sanction_kind: kind, sanction_days: days } = finding;
  const label = rulebook.body.sanctions.find((one) => one.id === kind)?.label ?? kind ?? '';
  return {
    outcome: finding.outcome,
    justification: finding.justification,
    reason: finding.reason,
    departures: finding.departures.map(({ kind: from, fact, reason }) => ({ kind: from, fact, reason })),
    sanction: id === null || kind === null ? null : { id, kind, label, days },
  };
}

function named({ id, title, lawNumber }: WorkedCharge['rulebook']) {
  return { id, title, lawNumber };
}

function lawView(file: WorkedFile, charge: WorkedCharge, open: boolean) {
  const { row, rulebook, factRulebook } = charge;
  const offer = open ? offeredLaw(file, charge) : null;
  return {
    rulebook: named(rulebook),
    factRulebook: named(factRulebook),
    lawReason: row.law_reason,
    lawOffer: offer,
  };
}

async function foundOn(db: Reader, decisionId: number): Promise<FoundOn[]> {
  const departures = await departuresOf(db, decisionId);
  return (await findingsOf(db, decisionId)).map((finding) => ({
    ...finding,
    departures: departures.filter((one) => one.finding_id === finding.id),
  }));
}

/** In a closed file only what was settled is shown, with the severity that the decision applied. */
function chargeView(
  file: WorkedFile,
  charge: WorkedCharge,
  open: boolean,
  finding: FoundOn | undefined,
): Charge {
  const { row, rulebook, circumstances } = charge;
  const item = rulebook.body.transgressions.find((one) => one.id === row.item);
  return {
    id: row.id,
    guard: { id: row.guard_id, name: row.guard_name, registration: row.guard_registration },
    item: row.item,
    citation: item?.citation ?? row.item,
    label: item?.label ?? row.item,
    factOn: row.fact_on,
    fact: row.fact,
    onDuty: row.on_duty === 1,
    inPublic: row.in_public === 1,
    choiceReason: row.choice_reason,
    severity: charge.severity,
    effectiveSeverity: finding?.severity ?? charge.effectiveSeverity,
    circumstances: circumstances.filter((one) => open || one.verdict !== null),
    ...lawView(file, charge, open),
    withdrawn: row.withdrawn_at !== null,
    withdrawnReason: row.withdrawn_reason,
    finding: findingView(charge, finding),
  };
}

function actView(row: ActRecord, procedure: Procedure): Proceeding['acts'][number] {
  return {
    id: row.id,
    kind: row.kind,
    label: actLabel(row.kind, procedure),
    guardId: row.guard_id,
    guardName: row.guard_name,
    on: row.on_day,
    dueOn: row.due_on,
    text: row.text,
    actorName: row.actor_name ?? '',
    signerName: row.signer_name ?? row.signed_name,
    annulled: row.annulled_at !== null,
    annulledReason: row.annulled_reason,
  };
}

function decisionView(row: DecisionRecord | null): Proceeding['decision'] {
  if (row === null) return null;
  const { on_day: on, reasons, authority_name: name, authority_office: office } = row;
  return { on, reasons, authorityName: name ?? '', authorityOffice: office ?? '' };
}

function accusedView(file: WorkedFile, today: string): Proceeding['accused'] {
  const states =
    file.proceeding.status === 'open' ? guaranteesOf(phaseFile(file, file.current?.body ?? null, today)) : [];
  return accusedOf(file).map((accused) => ({
    guard: { id: accused.id, name: accused.name, registration: accused.registration },
    missing: states.flatMap((one) => (one.guardId === accused.id && one.missing ? [one.missing] : [])),
  }));
}

/** The whole proceeding as the screens read it, worked out for the day and the reader. Throws `notFound`. */
export async function proceedingModel(
  db: Reader,
  id: number,
  session: Session,
  today: string,
): Promise<Proceeding> {
  const file = await loadFile(db, id, today);
  const { proceeding } = file;
  const open = proceeding.status === 'open';
  const decision = await decisionOf(db, id);
  const findings = decision === null ? [] : await foundOn(db, decision.id);
  const charged = standing(file).map((one) => ({
    rulebook: one.rulebook.body,
    severity: one.effectiveSeverity,
  }));
  const judges = open && session.permissions.has('proceedings.decide');
  const procedure = procedureOf(file.current?.body ?? null, proceeding.kind);
  return {
    ...(await riteOf(db, file, today)),
    id,
    number: proceeding.number,
    kind: proceeding.kind,
    status: proceeding.status,
    source: proceeding.source,
    summary: proceeding.summary,
    knownOn: proceeding.known_on,
    openedOn: proceeding.opened_on,
    closedOn: proceeding.closed_on,
    closedReason: proceeding.closed_reason,
    manifestations: await manifestationsOf(db, id),
    accused: accusedView(file, today),
    charges: file.worked.map((charge) =>
      chargeView(
        file,
        charge,
        open,
        findings.find((one) => one.charge_id === charge.row.id),
      ),
    ),
    acts: file.acts.map((act) => actView(act, procedure)),
    limitation: [...limitationOf(file, charged, file.current?.body ?? null, today)],
    blockers: open
      ? [...decisionBlockers(gateFile(file, today)), ...(await peopleBlockers(db, file, today))]
      : [],
    impediments: judges ? await impedimentsOf(db, file, session) : [],
    decision: decisionView(decision),
    secrecy: await levelOf(db, id),
    version: proceeding.version,
  };
}
