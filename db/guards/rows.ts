import type { Selectable } from 'kysely';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { grade, leaveKind } from '../../shared/guards/model.ts';
import { careerDetail } from '../../shared/guards/rules.ts';
import type { Database } from '../schema.ts';

export type GuardRow = Selectable<Database['guard']>;
export type CareerRow = Selectable<Database['career_event']>;
export type LeaveRow = Selectable<Database['guard_leave']>;

/** The record of a guard from its rows; `career` and `leaves` in the order in which they are to be read. */
export function recordOf(
  guard: GuardRow,
  career: readonly CareerRow[],
  leaves: readonly LeaveRow[],
): GuardRecord {
  return {
    id: guard.id,
    registration: guard.registration,
    name: guard.name,
    cpf: guard.cpf,
    birthOn: guard.birth_on,
    admissionOn: guard.admission_on,
    grade: grade.parse(guard.grade),
    unit: guard.unit,
    sector: guard.sector,
    status: guard.status,
    career: career.map((row) => ({
      id: row.id,
      on: row.on_day,
      kind: row.kind,
      detail: careerDetail(row.kind, row.detail),
      act: row.act,
    })),
    leaves: leaves.map((row) => ({
      id: row.id,
      kind: leaveKind.parse(row.kind),
      from: row.from_day,
      to: row.to_day,
      act: row.act,
      annulled: row.annulled_at !== null,
      annulledReason: row.annulled_reason,
    })),
    version: guard.version,
  };
}
