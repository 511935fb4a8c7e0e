import { formatDate } from '../../shared/time/civil-date.ts';
import { actById, actRowOf, draftId } from '../behavior/act-statements.ts';
import { changesDue } from '../behavior/pending.ts';
import type { Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { counted, type Part } from './parts.ts';

const guardsWords = (amount: number) => counted(amount, 'guarda', 'guardas');

async function draftTask(db: Reader, id: number): Promise<Part['tasks'][number]> {
  const { changes, until } = actRowOf(await actById(db, id));
  return {
    kind: 'reclassification_draft',
    id,
    title: 'Conferir e expedir a minuta do ato de reclassificação',
    detail: `${guardsWords(changes)}; mudanças até ${formatDate(until)}`,
    dueOn: null,
  };
}

/** The classes that changed and that no act declared yet, and the draft that waits to be issued. */
export async function reclassificationPart(db: Reader, _session: Session, today: string): Promise<Part> {
  if ((await rulebookForReading(db, today)) === null) return { counts: [], tasks: [] };
  const { length } = (await changesDue(db, today)).items;
  const counts = [
    { id: 'reclassifications_due', label: 'Mudanças de comportamento por declarar', value: length, late: 0 },
  ];
  const draft = await draftId(db);
  if (draft !== null) return { counts, tasks: [await draftTask(db, draft)] };
  if (length === 0) return { counts, tasks: [] };
  return {
    counts,
    tasks: [
      {
        kind: 'reclassification_due',
        id: 0,
        title: 'Preparar o ato de reclassificação',
        detail: `${guardsWords(length)} com mudança de comportamento por declarar`,
        dueOn: null,
      },
    ],
  };
}
