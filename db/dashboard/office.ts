import type { Task } from '../../shared/dashboard/contract.ts';
import { termsOf } from '../../shared/proceedings/terms.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { reach } from '../access/reach.ts';
import type { Session } from '../context.ts';
import { hearings } from '../hearings/statements.ts';
import { phaseFile } from '../proceedings/file.ts';
import { together } from '../proceedings/together.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

type Reaching = { readonly session: Session; readonly today: string };

/** Hearings set for today. */
async function hearingTasks(db: Reader, reaching: Reaching): Promise<Task[]> {
  const rows = await hearings(db)
    .where('hearing.status', '=', 'scheduled')
    .where('hearing.on_day', '=', reaching.today)
    .where(reach(reaching))
    .execute();
  return rows.map((row) => ({
    kind: 'hearing_today',
    id: row.proceeding_id,
    title: `${row.at_time} · Oitiva de ${row.guard_name ?? row.heard_name ?? ''}`,
    detail: [row.proceeding_number, row.place].filter((one) => one !== '').join(' · '),
    dueOn: row.on_day,
  }));
}

/** Terms of the office run out without their act. */
async function lateTasks(db: Reader, reaching: Reaching): Promise<Task[]> {
  const all = await together(db, 'open', reaching);
  const terms = all.rules?.terms ?? FEDERAL_TERMS;
  return all.files
    .filter(({ reachable }) => reachable)
    .flatMap(({ file }) =>
      termsOf(phaseFile(file, all.rules, reaching.today), terms)
        .filter(({ state }) => state === 'late')
        .map(({ label, citation, dueOn }) => ({
          kind: 'act_late' as const,
          id: file.proceeding.id,
          title: `${label}: prazo vencido no ${file.proceeding.number}`,
          detail: citation,
          dueOn,
        })),
    );
}

/** Challenges of suspicion that wait for the authority's decision. */
async function recusalTasks(db: Reader, reaching: Reaching): Promise<Task[]> {
  const rows = await db
    .selectFrom('impediment_incident as incident')
    .innerJoin('proceeding', 'proceeding.id', 'incident.proceeding_id')
    .innerJoin('proceeding_person as person', 'person.id', 'incident.person_id')
    .select(['proceeding.id', 'proceeding.number', 'person.name', 'incident.on_day as on'])
    .where('incident.status', '=', 'pending')
    .where('proceeding.status', '=', 'open')
    .where(reach(reaching))
    .orderBy('incident.id')
    .execute();
  return rows.map(({ id, number, name }) => ({
    kind: 'recusal_pending',
    id,
    title: `Decidir a suspeição arguida no ${number}`,
    detail: `Contra ${name} (Lei 9.784/1999, arts. 20 e 21)`,
    dueOn: null,
  }));
}

/** For who conducts files: today's hearings, acts overdue and challenges to decide, of the files that they may open. */
export async function officePart(db: Reader, session: Session, today: string): Promise<Part> {
  const reaching = { session, today };
  const conducts = session.permissions.has('proceedings.write');
  const heard = conducts ? await hearingTasks(db, reaching) : [];
  const late = conducts ? await lateTasks(db, reaching) : [];
  const recusals = await recusalTasks(db, reaching);
  const counts = [
    { id: 'hearings_today', label: 'Oitivas de hoje', value: heard.length, late: 0 },
    { id: 'acts_late', label: 'Prazos do procedimento vencidos', value: 0, late: late.length },
  ];
  return {
    counts: [
      ...(conducts ? counts : []),
      { id: 'recusals_pending', label: 'Suspeições a decidir', value: recusals.length, late: 0 },
    ],
    tasks: [...heard, ...late, ...recusals],
  };
}
