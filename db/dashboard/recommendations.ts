import type { Task } from '../../shared/dashboard/contract.ts';
import { addresseeName, type RecommendationRow } from '../../shared/recommendations/model.ts';
import { NEAR_DAYS } from '../../shared/recommendations/rules.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { Session } from '../context.ts';
import { notesQueue } from '../praise/statements.ts';
import type { Reader } from '../reader.ts';
import { listRecommendations } from '../recommendations/reading.ts';
import { counted, type Part } from './parts.ts';

function answerTask(one: RecommendationRow, follows: boolean): Task {
  return {
    kind: 'recommendation_answer',
    id: one.id,
    title: follows ? `Resposta à recomendação ${one.number}` : `Responder à recomendação ${one.number}`,
    detail: `${follows ? `${addresseeName(one)} · ` : ''}${one.subject}`,
    dueOn: one.dueOn,
  };
}

function checkTask(one: RecommendationRow): Task {
  return {
    kind: 'recommendation_check',
    id: one.id,
    title: `Verificar a recomendação ${one.number}`,
    detail: `${addresseeName(one)} · ${one.subject}`,
    dueOn: one.checkOn,
  };
}

/** The answers owed and, for the ouvidoria, the days on which to look again. */
export async function recommendationTasks(db: Reader, session: Session): Promise<Task[]> {
  const follows = session.permissions.has('recommendations.write');
  return (await listRecommendations(db, session)).flatMap((one) => {
    if (one.status === 'waiting') return [answerTask(one, follows)];
    return follows && one.checkOn !== null ? [checkTask(one)] : [];
  });
}

/** What of the recommendations is late or near: for who answers, every answer owed. */
export async function recommendationsPart(db: Reader, session: Session, today: string): Promise<Part> {
  const follows = session.permissions.has('recommendations.write');
  const all = await recommendationTasks(db, session);
  const near = addDays(today, NEAR_DAYS);
  const tasks = all.filter(({ dueOn }) => !follows || (dueOn !== null && dueOn <= near));
  const late = all.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const label = follows ? 'Recomendações em curso' : 'Recomendações a responder';
  return { counts: [{ id: 'recommendations_open', label, value: all.length, late }], tasks };
}

/** For the authority and the command: praise of citizens to consider. */
export async function praisePart(db: Reader): Promise<Part> {
  const waiting = await notesQueue(db, 'waiting');
  const value = waiting.length;
  const guards = [...new Set(waiting.map(({ guard }) => guard.name))];
  return {
    counts: [{ id: 'praise_waiting', label: 'Elogios a examinar', value, late: 0 }],
    tasks:
      value === 0
        ? []
        : [
            {
              kind: 'praise_waiting',
              id: 0,
              title: `Examinar ${counted(value, 'elogio de cidadão', 'elogios de cidadãos')}`,
              detail: guards.length > 3 ? `${guards.slice(0, 3).join(', ')} e outros` : guards.join(', '),
              dueOn: null,
            },
          ],
  };
}
