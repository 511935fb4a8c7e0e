import { forceClassesOn } from '../../shared/behavior/evaluate.ts';
import { namedClass } from '../../shared/behavior/model.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { grade } from '../../shared/guards/model.ts';
import { readColumns } from '../behavior/facts.ts';
import type { HandlersOf, QueryContext } from '../context.ts';
import { importFile } from '../imports/handlers.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { recordCareer } from './career.ts';
import { annulLeave, recordLeave } from './leaves.ts';
import { register, update } from './registration.ts';
import { guardRecord, listGuards } from './statements.ts';

type NamedClass = { readonly class: string; readonly label: string };

/** Today's class of every guard; empty for who may not read behavior. */
async function classesToday({ db, session, today }: QueryContext): Promise<ReadonlyMap<number, NamedClass>> {
  const classes = new Map<number, NamedClass>();
  if (!session.permissions.has('behavior.read')) return classes;
  const rules = await rulebookForReading(db, today);
  if (rules === null) return classes;
  for (const [id, name] of forceClassesOn(await readColumns(db, rules.body), today)) {
    classes.set(id, namedClass(rules.body.behavior, name));
  }
  return classes;
}

export const guardsHandlers: HandlersOf<AppContract>['guards'] = {
  list: async (context, { status }) => {
    const classes = await classesToday(context);
    return (await listGuards(context.db, status)).map((row) => ({
      id: row.id,
      registration: row.registration,
      name: row.name,
      grade: grade.parse(row.grade),
      unit: row.unit,
      sector: row.sector,
      status: row.status,
      admissionOn: row.admission_on,
      behavior: classes.get(row.id) ?? null,
    }));
  },
  get: async ({ db, about }, { id }) => {
    about(`guard:${id}`);
    return guardRecord(db, id);
  },
  import: importFile,
  register,
  update,
  recordCareer,
  recordLeave,
  annulLeave,
};
