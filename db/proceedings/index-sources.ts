import { kindOf } from '../../shared/documents/kinds.ts';
import { EXHIBIT_KINDS } from '../../shared/exhibits/model.ts';
import { HEARING_STATUS } from '../../shared/hearings/model.ts';
import type { IndexEntry } from '../../shared/proceedings/file-index.ts';
import { actLabel, STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { exhibitsModel } from '../exhibits/view.ts';
import { hearings } from '../hearings/statements.ts';
import type { Reader } from '../reader.ts';
import type { WorkedFile } from './file.ts';

const PLAIN = { at: '', number: '', pages: null, annulled: false } as const;

/** The opening, each act and the closing. */
export function actEntries({ proceeding, acts, current }: WorkedFile): IndexEntry[] {
  const procedure = procedureOf(current?.body ?? null, proceeding.kind);
  const opening = { ...PLAIN, on: proceeding.opened_on, what: 'Autuação', who: proceeding.source };
  const recorded = acts.map((act) => ({
    ...PLAIN,
    on: act.on_day,
    what: actLabel(act.kind, procedure),
    who: act.guard_name ?? act.actor_name ?? '',
    annulled: act.annulled_at !== null,
  }));
  const { closed_on: closed, status } = proceeding;
  const closing = closed === null ? [] : [{ ...PLAIN, on: closed, what: STATUS_LABELS[status], who: '' }];
  return [opening, ...recorded, ...closing];
}

/** Every numbered document of the file and of its sanctions, with the pages of those printed. */
export async function documentEntries(db: Reader, id: number): Promise<IndexEntry[]> {
  const sanctions = await db
    .selectFrom('sanction')
    .innerJoin('finding', 'finding.id', 'sanction.finding_id')
    .innerJoin('decision', 'decision.id', 'finding.decision_id')
    .select('sanction.id')
    .where('decision.proceeding_id', '=', id)
    .execute();
  const rows = await db
    .selectFrom('document')
    .leftJoin('document_pdf as pdf', 'pdf.document_id', 'document.id')
    .select(['document.kind', 'document.number', 'document.issued_on', 'document.issuer_name'])
    .select(['document.annulled_on', 'pdf.pages'])
    .where('document.subject', 'in', [`proceeding:${id}`, ...sanctions.map((one) => `sanction:${one.id}`)])
    .orderBy('document.id')
    .execute();
  return rows.map((row) => ({
    on: row.issued_on,
    at: '',
    what: kindOf(row.kind)?.label ?? row.kind,
    who: row.issuer_name,
    number: row.number,
    pages: row.pages,
    annulled: row.annulled_on !== null,
  }));
}

/** Each hearing, held or not. */
export async function hearingEntries(db: Reader, id: number): Promise<IndexEntry[]> {
  const rows = await hearings(db).where('hearing.proceeding_id', '=', id).execute();
  return rows.map((row) => ({
    ...PLAIN,
    on: row.on_day,
    at: row.at_time,
    what: `Oitiva (${HEARING_STATUS[row.status].toLowerCase()})`,
    who: row.guard_name ?? row.heard_name ?? '',
  }));
}

/** Each exhibit on the day on which it came. */
export async function exhibitEntries(db: Reader, id: number): Promise<IndexEntry[]> {
  const { exhibits } = await exhibitsModel(db, id);
  return exhibits.map(({ number, kind, description, receivedOn, receivedBy, annulled }) => ({
    ...PLAIN,
    on: receivedOn,
    what: `${EXHIBIT_KINDS[kind]}: ${description}`,
    who: receivedBy,
    number: `Prova nº ${number}`,
    annulled,
  }));
}
