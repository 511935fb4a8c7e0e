import { conflict, notFound } from '../../shared/contract/errors.ts';
import { withClock } from '../../shared/proceedings/clock.ts';
import type { PhaseFile, RecordedAct } from '../../shared/proceedings/counted.ts';
import { STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { type GateFile, withCompetence } from '../../shared/proceedings/rules.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { later } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';
import { type PublishedRulebook, rulebookForReading } from '../rulebooks/statements.ts';
import { activeCharges, type ChargeCircumstances, circumstancesFor } from './circumstances.ts';
import { evidenceOf, rulebooksOf } from './evidence.ts';
import { type ActRecord, type ChargeRecord, type FileRows, filesIn } from './statements.ts';

/** A charge with its rulebook, circumstances and severities worked out. */
export type WorkedCharge = ChargeCircumstances & {
  readonly row: ChargeRecord;
  /** The law applied. */
  readonly rulebook: PublishedRulebook;
  /** The law of the day of the fact. */
  readonly factRulebook: PublishedRulebook;
};

/** A file with everything that rules need, worked out for a day. */
export type WorkedFile = FileRows & {
  /** In the order charged, withdrawn ones included. */
  readonly worked: readonly WorkedCharge[];
  /** The rulebook of that day: competence, terms, and limitation while nothing was charged. */
  readonly current: PublishedRulebook | null;
};

/** The rows of one proceeding. Throws `notFound`. */
export async function fileRows(db: Reader, id: number): Promise<FileRows> {
  const [rows] = await filesIn(db, [id]);
  if (rows === undefined) throw notFound('procedimento');
  return rows;
}

/** Works out the charges of a file against the guards' records. */
export async function workOut(db: Reader, rows: FileRows, on: string): Promise<WorkedFile> {
  const evidence = await evidenceOf(db, rows.charges);
  const rulebooks = await rulebooksOf(db, rows.charges);
  const worked = rows.charges.map((row) => {
    const rulebook = rulebooks.get(row.rulebook_id);
    const factRulebook = rulebooks.get(row.fact_rulebook_id ?? row.rulebook_id);
    const record = evidence.get(row.guard_id);
    if (rulebook === undefined || factRulebook === undefined || record === undefined) {
      throw new Error('charge without rulebook or guard');
    }
    const setting = { charge: row, file: rows, rulebook: rulebook.body, evidence: record };
    return { row, rulebook, factRulebook, ...circumstancesFor(setting) };
  });
  return { ...rows, worked, current: await rulebookForReading(db, on) };
}

/** A file, worked out for a day. Throws `notFound`. */
export async function loadFile(db: Reader, id: number, on: string): Promise<WorkedFile> {
  return workOut(db, await fileRows(db, id), on);
}

/** The charges that stand. */
export function standing(file: WorkedFile): readonly WorkedCharge[] {
  return file.worked.filter((charge) => charge.row.withdrawn_at === null);
}

export type Accused = {
  readonly id: number;
  readonly name: string;
  readonly registration: string;
  readonly grade: string;
  /** The latest fact charged, of the charges that stand. */
  readonly factOn: string;
  /**
   * The day before which no summons reaches the charges: the latest day on which one was recorded, where acts of this
   * accused were annulled before; empty otherwise, so that a file kept on paper may be typed in later.
   */
  readonly chargedOn: string;
};

/** Each guard with a charge that stands, once, in the order charged. */
export function accusedOf(file: Pick<FileRows, 'charges' | 'acts'>): readonly Accused[] {
  const all = new Map<number, Accused>();
  for (const charge of activeCharges(file)) {
    const { guard_id: id, guard_name: name, guard_registration: registration, guard_grade: grade } = charge;
    const known = all.get(id);
    const factOn = later(known?.factOn ?? '', charge.fact_on);
    const redone = file.acts.some((act) => act.guard_id === id && act.annulled_at !== null);
    const chargedOn = redone ? later(known?.chargedOn ?? '', charge.charged_on) : '';
    all.set(id, { id, name, registration, grade, factOn, chargedOn });
  }
  return [...all.values()];
}

/** The acts as the rules read them. */
function recordedActs(acts: readonly ActRecord[]): readonly RecordedAct[] {
  return acts.map((act) => ({
    id: act.id,
    kind: act.kind,
    guardId: act.guard_id,
    on: act.on_day,
    dueOn: act.due_on,
    annulled: act.annulled_at !== null,
  }));
}

/** The file as the engine of phases reads it on a day, by the rite of a rulebook, with terms extended and stopped. */
export function phaseFile(file: FileRows, rules: Rulebook | null, today: string): PhaseFile {
  const procedure = procedureOf(rules, file.proceeding.kind);
  const accused = accusedOf(file);
  const terms = rules?.terms ?? FEDERAL_TERMS;
  const { holidays } = file;
  const acts = withClock(procedure, recordedActs(file.acts), terms, accused.length, today, holidays);
  return { procedure, acts, accused, today, holidays };
}

/** The day of the last act that stands; null when there is none. */
export function lastActOn(file: Pick<FileRows, 'acts'>): string | null {
  return file.acts.findLast((act) => act.annulled_at === null)?.on_day ?? null;
}

/** The file as the gate of the decision reads it. */
export function gateFile(file: WorkedFile, on: string): GateFile {
  return {
    kind: file.proceeding.kind,
    ...phaseFile(file, file.current?.body ?? null, on),
    charges: standing(file).map(({ row, rulebook, circumstances, severity, effectiveSeverity }) => ({
      id: row.id,
      guardName: row.guard_name,
      citation: rulebook.body.transgressions.find((item) => item.id === row.item)?.citation ?? row.item,
      severity,
      effectiveSeverity,
      circumstances,
      rulebook: withCompetence(rulebook.body, file.current?.body ?? null),
    })),
  };
}

/** Refuses to change a file already closed, or one that changed since the caller read it. */
export function assertOpen({ proceeding }: Pick<FileRows, 'proceeding'>, version: number): void {
  if (proceeding.status !== 'open') {
    const status = STATUS_LABELS[proceeding.status].toLocaleLowerCase('pt-BR');
    throw conflict(`O procedimento ${proceeding.number} já está ${status} e não pode ser alterado.`);
  }
  if (proceeding.version !== version) {
    throw conflict(
      `O procedimento ${proceeding.number} foi alterado por outra pessoa; reabra-o e confira antes de continuar.`,
    );
  }
}
