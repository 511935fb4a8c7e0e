import type { Task } from '../../shared/dashboard/contract.ts';
import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import type { LimitationLine } from '../../shared/proceedings/limitation.ts';
import { decisionBlockers } from '../../shared/proceedings/rules.ts';
import { termsOf } from '../../shared/proceedings/terms.ts';
import { FEDERAL_LIMITATION, FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { reachableIds } from '../access/reach.ts';
import type { Session } from '../context.ts';
import { rulebooksOf } from '../proceedings/evidence.ts';
import { accusedOf, gateFile, phaseFile, workOut } from '../proceedings/file.ts';
import { limitationOf } from '../proceedings/limitation.ts';
import { chargedSeverities } from '../proceedings/queries.ts';
import { type FileRows, openFiles } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { counted, type Part } from './parts.ts';

/** Terms opened for an accused, or by the office, still running: those of defence by accused, the others when near or late. */
function termTasks(file: FileRows, rules: Rulebook | null, today: string): Task[] {
  const { id, number } = file.proceeding;
  const names = new Map(accusedOf(file).map((one) => [one.id, one.name]));
  const setting = phaseFile(file, rules, today);
  return termsOf(setting, rules?.terms ?? FEDERAL_TERMS).flatMap((term): Task[] => {
    if (term.id !== 'defence' || term.state !== 'running') return [];
    const title = `Prazo de defesa em curso no ${number}`;
    const detail = `Acusado: ${names.get(term.guardId ?? 0) ?? ''}`;
    return [{ kind: 'defense_term', id, title, detail, dueOn: term.dueOn }];
  });
}

/** The penalty that runs out next within the days watched; when none is left to come, the one that ran out last. */
function limitationTask(
  file: FileRows,
  lines: readonly LimitationLine[],
  { warningDays, today }: { readonly warningDays: number; readonly today: string },
): Task | null {
  const { id, number } = file.proceeding;
  const ordered = lines.toSorted((a, b) => (a.runsOutOn < b.runsOutOn ? -1 : 1));
  const next = ordered.find((line) => line.runsOutOn > today) ?? ordered.at(-1);
  if (next === undefined || next.runsOutOn > addDays(today, warningDays)) return null;
  const title =
    next.runsOutOn > today ? `Prescrição próxima no ${number}` : `Prescrição consumada no ${number}`;
  const safe = `último dia seguro ${formatDate(next.lastSafeDay)}`;
  const detail = `${next.label}: prescreve em ${formatDate(next.runsOutOn)}; ${safe}`;
  return { kind: 'limitation', id, title, detail, dueOn: next.lastSafeDay };
}

function isComplete(file: FileRows, rules: Rulebook | null, today: string): boolean {
  const setting = phaseFile(file, rules, today);
  if (!setting.procedure.judged || setting.accused.length === 0) return false;
  return guaranteesOf(setting).every((one) => one.guardId === null || one.missing === null);
}

/** A file with every guarantee met. What still blocks it is the corregedor's to settle, and not yet the authority's. */
async function decisionTask(
  db: Reader,
  file: FileRows,
  session: Session,
  today: string,
): Promise<Task | null> {
  const blockers = decisionBlockers(gateFile(await workOut(db, file, today), today)).length;
  if (blockers > 0 && !session.permissions.has('proceedings.charge')) return null;
  const { id, number } = file.proceeding;
  const pending = counted(blockers, 'pendência a resolver antes', 'pendências a resolver antes');
  return {
    kind: 'decision_ready',
    id,
    title: blockers === 0 ? `Pronto para julgamento: ${number}` : `Preparar o julgamento: ${number}`,
    detail: `Garantias de defesa cumpridas${blockers === 0 ? '' : `; ${pending}`}`,
    dueOn: null,
  };
}

async function decisionTasks(
  db: Reader,
  files: readonly FileRows[],
  session: Session,
  { rules, today }: { readonly rules: Rulebook | null; readonly today: string },
) {
  const tasks: Task[] = [];
  for (const file of files.filter((one) => isComplete(one, rules, today))) {
    const task = await decisionTask(db, file, session, today);
    if (task !== null) tasks.push(task);
  }
  return tasks;
}

/** For who reads proceedings: what is open, which terms run, what is about to be lost, what can be decided. */
export async function proceedingsPart(db: Reader, session: Session, today: string): Promise<Part> {
  const reachable = await reachableIds(db, { session, today });
  const files = (await openFiles(db)).filter((file) => reachable.has(file.proceeding.id));
  const charges = files.flatMap((file) => file.charges);
  const rulebooks = await rulebooksOf(db, charges);
  const current = (await rulebookForReading(db, today))?.body ?? null;
  const { warningDays } = current?.limitation ?? FEDERAL_LIMITATION;
  const defense = files.flatMap((file) => termTasks(file, current, today));
  const limitation = files.flatMap((file) => {
    const lines = limitationOf(file, chargedSeverities(file, rulebooks), current, today);
    return limitationTask(file, lines, { warningDays, today }) ?? [];
  });
  const decides =
    session.permissions.has('proceedings.decide') || session.permissions.has('proceedings.charge');
  const ready = decides ? await decisionTasks(db, files, session, { rules: current, today }) : [];
  const lost = limitation.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return {
    counts: [
      { id: 'proceedings_open', label: 'Procedimentos em andamento', value: files.length, late: lost },
      { id: 'defense_terms', label: 'Prazos de defesa em curso', value: defense.length, late: 0 },
      {
        id: 'limitation_near',
        label: `Prescrição em até ${warningDays} dias`,
        value: limitation.length - lost,
        late: lost,
      },
      ...(decides
        ? [{ id: 'decisions_ready', label: 'Com a defesa completa', value: ready.length, late: 0 }]
        : []),
    ],
    tasks: [...limitation, ...defense, ...ready],
  };
}
