import type { Generated } from 'kysely';
import type {
  ConvictionNature,
  CourseKind,
  CourseOutcome,
  EntryKind,
  Kinship,
  SuspensionGround,
} from '../../shared/personnel/model.ts';
import type { SchoolingLevel } from '../../shared/progression/schooling.ts';

type Bit = 0 | 1;

/** The guard's record besides identification, career, leaves and rewards. */
export interface PersonnelTables {
  guard_photo: { guard_id: number; image: string | null; saved_at: string; saved_by: number | null };
  personnel_entry: {
    id: Generated<number>;
    guard_id: number;
    kind: EntryKind;
    act: Generated<string>;
    recorded_at: string;
    recorded_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
  };
  guard_title: {
    entry_id: number;
    level: SchoolingLevel;
    name: string;
    institution: string;
    hours: number | null;
    concluded_on: string;
    related: Bit;
  };
  guard_course: {
    entry_id: number;
    kind: CourseKind;
    for_grade: string | null;
    name: string;
    institution: string;
    hours: number | null;
    started_on: string;
    concluded_on: string | null;
    outcome: CourseOutcome;
    score: number | null;
  };
  guard_evaluation: {
    entry_id: number;
    from_day: string;
    to_day: string;
    on_day: string;
    score: number | null;
    approved: Bit;
    evaluator: string;
  };
  guard_fitness: { entry_id: number; on_day: string; approved: Bit; score: number | null };
  guard_selection: {
    entry_id: number;
    on_day: string;
    for_grade: string;
    approved: Bit;
    score: number | null;
  };
  guard_dependant: {
    entry_id: number;
    name: string;
    birth_on: string;
    kinship: Kinship;
    from_day: string;
    ended_on: string | null;
  };
  guard_conviction: { entry_id: number; on_day: string; nature: ConvictionNature; reference: string };
  guard_licence: { entry_id: number; category: string; issued_on: string; expires_on: string };
  firearm_permit: { entry_id: number; number: string; issued_on: string; expires_on: string };
  permit_suspension: {
    entry_id: number;
    permit_id: number;
    ground: SuspensionGround;
    reason: string;
    from_day: string;
    to_day: string | null;
  };
  preventive_removal: {
    entry_id: number;
    /** The leave that stands for it among the guard's leaves. */
    leave_id: number;
    proceeding_id: number | null;
    /** Why, told only to who opens the file. */
    reason: Generated<string>;
    from_day: string;
    to_day: string;
    extended_reason: string | null;
    extended_act: string | null;
    extended_at: string | null;
    ended_on: string | null;
    ended_act: string | null;
    bars_permit: Bit;
    bars_permit_reason: string;
  };
}
