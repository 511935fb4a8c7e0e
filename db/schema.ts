import type { Generated } from 'kysely';
import type { CareerKind, GuardStatus } from '../shared/guards/model.ts';
import type {
  ManifestationChannel,
  ManifestationEventKind,
  ManifestationKind,
  ManifestationSecrecy,
  ManifestationStatus,
} from '../shared/manifestations/model.ts';
import type { ArchiveKind } from '../shared/manifestations/screening.ts';
import type { Role } from '../shared/permissions.ts';
import type {
  ActKind,
  CircumstanceKind,
  FindingOutcome,
  ProceedingKind,
  ProceedingStatus,
} from '../shared/proceedings/model.ts';
import type { AppealKind, AppealOutcome, SanctionEventKind } from '../shared/sanctions/model.ts';
import type { AccessTables } from './access/tables.ts';
import type { AnswerTables } from './answers/tables.ts';
import type { AttachmentTables } from './attachments/tables.ts';
import type { AuditTables } from './audit/tables.ts';
import type { BackupTables } from './backups/tables.ts';
import type { ReclassificationTables } from './behavior/tables.ts';
import type { CharterTables } from './charter/tables.ts';
import type { CouncilTables } from './council/tables.ts';
import type { DeadlineTables } from './deadlines/tables.ts';
import type { DocumentTables } from './documents/tables.ts';
import type { ExhibitTables } from './exhibits/tables.ts';
import type { HearingTables } from './hearings/tables.ts';
import type { IdentityTables } from './identities/tables.ts';
import type { ImportTables } from './imports/tables.ts';
import type { JudgmentTables } from './judgment/tables.ts';
import type { LinkTables } from './links/tables.ts';
import type { MandateTables } from './mandates/tables.ts';
import type { ScreeningTables } from './manifestations/screening-tables.ts';
import type { PeopleTables } from './people/tables.ts';
import type { PersonnelTables } from './personnel/tables.ts';
import type { PraiseTables } from './praise/tables.ts';
import type { ProcedureTables } from './proceedings/tables.ts';
import type { ProgressionTables } from './progression/tables.ts';
import type { RecommendationTables } from './recommendations/tables.ts';
import type { RulebookTables } from './rulebooks/tables.ts';
import type { SanctionTables } from './sanctions/tables.ts';
import type { SearchTables } from './search/tables.ts';
import type { SurveyTables } from './surveys/tables.ts';
import type { TemplateTables } from './templates/tables.ts';
import type { TextTables } from './texts/tables.ts';
import type { ViewTables } from './views/tables.ts';

/** 0 or 1: the driver binds no booleans. */
export type Flag = 0 | 1;

export interface Database
  extends AccessTables,
    AnswerTables,
    AttachmentTables,
    AuditTables,
    BackupTables,
    CharterTables,
    CouncilTables,
    DeadlineTables,
    DocumentTables,
    ExhibitTables,
    HearingTables,
    IdentityTables,
    ImportTables,
    JudgmentTables,
    LinkTables,
    MandateTables,
    PeopleTables,
    PersonnelTables,
    PraiseTables,
    ProcedureTables,
    ProgressionTables,
    ReclassificationTables,
    RecommendationTables,
    RulebookTables,
    SanctionTables,
    ScreeningTables,
    SearchTables,
    SurveyTables,
    TemplateTables,
    TextTables,
    ViewTables {
  meta: { key: string; value: string };
  agency: {
    id: Generated<number>;
    name: string;
    municipality: string;
    state: string;
    crest: string | null;
    letterhead: Generated<string>;
    idle_minutes: Generated<number>;
    version: Generated<number>;
  };
  guard: {
    id: Generated<number>;
    agency_id: number;
    registration: string;
    name: string;
    /** Lower case without accents, for finding. */
    search_name: string;
    cpf: string;
    birth_on: string;
    admission_on: string;
    grade: string;
    unit: string;
    /** Place within the unit; empty when the office does not divide it. */
    sector: Generated<string>;
    status: GuardStatus;
    created_at: string;
    version: Generated<number>;
  };
  account: {
    id: Generated<number>;
    username: string;
    name: string;
    office: Generated<string>;
    status: 'active' | 'disabled';
    must_change_password: Flag;
    guard_id: number | null;
    last_sign_in_at: string | null;
    created_at: string;
    version: Generated<number>;
  };
  account_role: { account_id: number; role: Role };
  rulebook: {
    id: Generated<number>;
    key: string;
    title: string;
    law_number: Generated<string>;
    valid_from: string;
    valid_to: string | null;
    /** The whole rulebook as JSON, municipal parameters included. */
    body: string;
    published_at: string;
    published_by: number | null;
  };
  career_event: {
    id: Generated<number>;
    guard_id: number;
    on_day: string;
    kind: CareerKind;
    detail: string;
    act: Generated<string>;
    recorded_at: string;
    recorded_by: number | null;
  };
  guard_leave: {
    id: Generated<number>;
    guard_id: number;
    kind: string;
    from_day: string;
    to_day: string;
    act: Generated<string>;
    annulled_at: string | null;
    annulled_reason: string | null;
  };
  reward: {
    id: Generated<number>;
    guard_id: number;
    kind: string;
    granted_on: string;
    act: Generated<string>;
    reason: string;
    /** Granted during a course for force majeure. */
    force_majeure: Generated<Flag>;
    /** The praise that it rewards. */
    praise_note_id: Generated<number | null>;
    annulled_at: string | null;
    annulled_reason: string | null;
    /** Its act in the register, the last one issued. */
    document_id: Generated<number | null>;
  };
  numbering: { agency_id: number; series: string; year: number; last: number };
  manifestation: {
    id: Generated<number>;
    agency_id: number;
    protocol: string;
    /** SHA-256 of the follow-up code: the code itself is only on the citizen's receipt. */
    code_digest: string;
    kind: ManifestationKind;
    channel: ManifestationChannel;
    secrecy: ManifestationSecrecy;
    received_at: string;
    received_on: string;
    fact_on: string | null;
    fact_time: string | null;
    address: string;
    district: string;
    narrative: string;
    described: string;
    vehicle: string;
    unit: string;
    witnesses: string;
    /** The pseudonymous text that other roles read; null until forwarded. */
    extract: string | null;
    status: ManifestationStatus;
    due_on: string;
    extended: Generated<number>;
    closed_on: string | null;
    closed_reason: string | null;
    version: Generated<number>;
    /** Why it was closed without a conclusive answer; null for what was closed before kinds were kept. */
    archive_kind: Generated<ArchiveKind | null>;
  };
  /** Of files of before the vault only: emptied at the first sign-in of an ouvidor. */
  manifestation_identity: {
    manifestation_id: number;
    name: string;
    cpf: string;
    phone: string;
    email: string;
    address: string;
  };
  manifestation_guard: { manifestation_id: number; guard_id: number };
  manifestation_event: {
    id: Generated<number>;
    manifestation_id: number;
    kind: ManifestationEventKind;
    at: string;
    on_day: string;
    text: string;
    actor_id: number | null;
  };
  proceeding: {
    id: Generated<number>;
    agency_id: number;
    number: string;
    kind: ProceedingKind;
    source: string;
    summary: string;
    known_on: string;
    opened_on: string;
    status: ProceedingStatus;
    closed_on: string | null;
    closed_reason: string | null;
    opened_by: number | null;
    version: Generated<number>;
  };
  proceeding_manifestation: { proceeding_id: number; manifestation_id: number };
  charge: {
    id: Generated<number>;
    proceeding_id: number;
    guard_id: number;
    /** The rulebook applied: that of the day of the fact, or a later and milder one chosen with reasons. */
    rulebook_id: number;
    /** The rulebook of the day of the fact, where another was chosen; null where it is the one applied. */
    fact_rulebook_id: number | null;
    law_reason: Generated<string>;
    item: string;
    fact_on: string;
    fact: string;
    on_duty: Flag;
    in_public: Flag;
    /** Why this item and not its twin, where the law repeats a conduct. */
    choice_reason: Generated<string>;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
    /** The day on which the charge was recorded: no summons older than it reaches it. */
    charged_on: string;
    charged_by: number | null;
  };
  charge_circumstance: {
    charge_id: number;
    circumstance: string;
    kind: CircumstanceKind;
    verdict: 'confirmed' | 'refused';
    reason: string;
    settled_at: string;
    settled_by: number | null;
  };
  proceeding_act: {
    id: Generated<number>;
    proceeding_id: number;
    guard_id: number | null;
    kind: ActKind;
    on_day: string;
    due_on: string | null;
    text: string;
    recorded_at: string;
    recorded_by: number | null;
    annulled_at: string | null;
    annulled_reason: string | null;
    /** Who signed it, when not who recorded it: an account, or a name outside the application. */
    signed_by: Generated<number | null>;
    signed_name: Generated<string>;
  };
  decision: {
    id: Generated<number>;
    proceeding_id: number;
    on_day: string;
    reasons: string;
    decided_at: string;
    decided_by: number | null;
  };
  finding: {
    id: Generated<number>;
    decision_id: number;
    charge_id: number;
    outcome: FindingOutcome;
    justification: string | null;
    /** Severity after recurrence, as applied; null when nothing was proven. */
    severity: string | null;
    reason: string;
  };
  sanction: {
    id: Generated<number>;
    guard_id: number;
    /** Null for sanctions decided before the office used the application. */
    finding_id: number | null;
    rulebook_id: number;
    item: string;
    severity: string;
    fact_on: string;
    kind: string;
    days: number | null;
    decided_on: string;
    notified_on: string | null;
    appeal_due_on: string | null;
    appealed_on: string | null;
    appeal_decided_on: string | null;
    appeal_outcome: AppealOutcome | null;
    final_on: string | null;
    served_from: string | null;
    fulfilled_on: string | null;
    annulled_on: string | null;
    annulled_reason: string | null;
    /** Null while nobody appealed, and for appeals recorded before the kinds were told apart. */
    appeal_kind: AppealKind | null;
    /** Percent of a day's pay for each day, where the suspension became a fine. */
    fine_percent: number | null;
    /** 0 where the rulebook does not count a suspension that became a fine. */
    fine_counts: Flag | null;
    /** 1 where it was carried out before it was final, no appeal suspending it. */
    early: Generated<Flag>;
    reference: Generated<string>;
    version: Generated<number>;
  };
  sanction_event: {
    id: Generated<number>;
    sanction_id: number;
    kind: SanctionEventKind;
    on_day: string;
    text: string;
    at: string;
    actor_id: number | null;
  };
  draft: { account_id: number; form: string; body: string; saved_at: string };
  idempotency: {
    key: string;
    actor_id: number | null;
    procedure: string;
    input_digest: string;
    reply: string;
    at: string;
  };
  audit_entry: {
    seq: number;
    at: string;
    actor_id: number | null;
    actor_name: string;
    procedure: string;
    subject: string | null;
    /** Why a protected record was opened, in the reader's words. */
    reason: string | null;
    input_digest: string;
    outcome: string;
    prev_hash: string;
    hash: string;
  };
}
