import { DELIVERY_DAYS, deliveryOverdueFrom } from '../../shared/answers/rules.ts';
import type { Task } from '../../shared/dashboard/contract.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import { undelivered } from '../answers/statements.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

/** The rest is in the count: a backlog must not push out what is owed to citizens by law. */
const MOST = 20;

/** For the ouvidoria: letters that went out with a number and of which nobody wrote how they reached the citizen. */
export async function deliveriesPart(db: Reader, today: string): Promise<Part> {
  const waiting = await undelivered(db);
  const overdue = waiting.filter(({ on }) => deliveryOverdueFrom(on) <= today);
  return {
    counts: [
      {
        id: 'answers_undelivered',
        label: 'Respostas sem entrega registrada',
        value: waiting.length,
        late: overdue.length,
      },
    ],
    tasks: overdue.slice(0, MOST).map(
      ({ id, protocol, number, conclusive, on }): Task => ({
        kind: 'answer_undelivered',
        id,
        title: `Registrar a entrega da resposta nº ${number}`,
        detail: `${protocol}: resposta ${conclusive === 1 ? 'conclusiva' : 'intermediária'} de ${formatDate(on)}. Cobra-se depois de ${DELIVERY_DAYS} dias por regra interna; a lei não fixa prazo para a entrega`,
        dueOn: deliveryOverdueFrom(on),
      }),
    ),
  };
}
