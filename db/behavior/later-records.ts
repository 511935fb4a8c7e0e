import { leaveLabel } from '../../shared/guards/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { Reader } from '../reader.ts';

type LaterRecord = {
  readonly guardId: number;
  /** Instant of recording. */
  readonly at: string;
  /** The day from which it bears on the class. */
  readonly on: string;
  readonly text: string;
};

/** What was recorded of some guards, and every rulebook published, to be compared with the day of an act. */
export type LaterRecords = {
  readonly own: readonly LaterRecord[];
  readonly rulebooks: readonly { readonly at: string; readonly on: string; readonly title: string }[];
};

const SANCTION_STEPS = new Map([
  ['final', 'Sanção tornada definitiva'],
  ['served', 'Cumprimento de sanção registrado'],
  ['interrupted', 'Cumprimento de sanção interrompido'],
  ['revised', 'Sanção revista'],
  ['annulled', 'Sanção anulada'],
]);

async function sanctionSteps(db: Reader, guards: readonly number[]): Promise<LaterRecord[]> {
  const rows = await db
    .selectFrom('sanction_event as event')
    .innerJoin('sanction', 'sanction.id', 'event.sanction_id')
    .select(['sanction.guard_id', 'sanction.final_on', 'event.kind', 'event.at', 'event.on_day'])
    .where('sanction.guard_id', 'in', guards)
    .where('sanction.final_on', 'is not', null)
    .where('event.kind', 'in', ['final', 'served', 'interrupted', 'revised', 'annulled'])
    .execute();
  return rows.map((row) => ({
    guardId: row.guard_id,
    at: row.at,
    // An annulment or a revision reaches back to the beginning of the sanction.
    on: row.kind === 'annulled' || row.kind === 'revised' ? (row.final_on ?? row.on_day) : row.on_day,
    text: `${SANCTION_STEPS.get(row.kind) ?? row.kind}, com data de ${formatDate(row.on_day)}`,
  }));
}

async function annulledLeaves(db: Reader, guards: readonly number[]): Promise<LaterRecord[]> {
  const rows = await db
    .selectFrom('guard_leave')
    .select(['guard_id', 'kind', 'from_day', 'annulled_at'])
    .where('guard_id', 'in', guards)
    .where('annulled_at', 'is not', null)
    .$narrowType<{ annulled_at: string }>()
    .execute();
  return rows.map((row) => ({
    guardId: row.guard_id,
    at: row.annulled_at,
    on: row.from_day,
    text: `Registro de afastamento anulado: ${leaveLabel(row.kind)} desde ${formatDate(row.from_day)}`,
  }));
}

const RECORD_STEPS = new Map([
  ['guards.recordLeave', 'Afastamento registrado'],
  ['guards.update', 'Dados do guarda corrigidos'],
  ['guards.recordCareer', 'Mudança funcional registrada'],
]);

async function recordSteps(db: Reader, guards: readonly number[]): Promise<LaterRecord[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .select(['at', 'procedure', 'subject'])
    .where('procedure', 'in', [...RECORD_STEPS.keys()])
    .where(
      'subject',
      'in',
      guards.map((id) => `guard:${id}`),
    )
    .execute();
  return rows.map((row) => ({
    guardId: Number(row.subject?.slice('guard:'.length)),
    at: row.at,
    on: '',
    text: RECORD_STEPS.get(row.procedure) ?? row.procedure,
  }));
}

/** Reads what was recorded of these guards and may have changed their class. */
export async function laterRecords(db: Reader, guards: readonly number[]): Promise<LaterRecords> {
  if (guards.length === 0) return { own: [], rulebooks: [] };
  const rulebooks = await db
    .selectFrom('rulebook')
    .select(['published_at as at', 'valid_from as on', 'title'])
    .execute();
  const own = [
    ...(await sanctionSteps(db, guards)),
    ...(await annulledLeaves(db, guards)),
    ...(await recordSteps(db, guards)),
  ];
  return { own: own.sort((a, b) => (a.at < b.at ? -1 : 1)), rulebooks };
}

/** One sentence for each thing recorded after an act was issued that bears on the day up to which it declared. */
export function reasonsAfter(
  { own, rulebooks }: LaterRecords,
  guardId: number,
  issuedAt: string,
  until: string,
): string[] {
  const later = (one: { readonly at: string; readonly on: string }) => one.at > issuedAt && one.on <= until;
  const recorded = (at: string) => `registro de ${formatDate(at.slice(0, 10))}, posterior ao ato`;
  return [
    ...own
      .filter((one) => one.guardId === guardId && later(one))
      .map((one) => `${one.text} (${recorded(one.at)}).`),
    ...rulebooks.filter(later).map((one) => `Norma publicada depois do ato: ${one.title}.`),
  ];
}
