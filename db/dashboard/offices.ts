import { reviewDue } from '../../shared/charter/rules.ts';
import type { Task } from '../../shared/dashboard/contract.ts';
import { OFFICE_LABELS } from '../../shared/mandates/model.ts';
import { mandateAlerts, WARN_DAYS } from '../../shared/mandates/rules.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { publishedCharters } from '../charter/statements.ts';
import { allMandates } from '../mandates/statements.ts';
import type { Reader } from '../reader.ts';
import type { Part } from './parts.ts';

/** Offices that stand vacant, or will within ninety days. */
export async function mandatesPart(db: Reader, today: string): Promise<Part> {
  const alerts = mandateAlerts(await allMandates(db), today);
  return {
    counts: [],
    tasks: alerts.map(
      (alert, id): Task =>
        alert.kind === 'vacant'
          ? {
              kind: 'mandate_vacant',
              id,
              title: `Cargo vago: ${OFFICE_LABELS[alert.office]}`,
              detail: `Desde ${formatDate(alert.since)}; registre a nomeação ou a interinidade`,
              dueOn: null,
            }
          : {
              kind: 'mandate_ending',
              id,
              title: `Fim do mandato: ${OFFICE_LABELS[alert.office]}`,
              detail: `${alert.person}; não há sucessor registrado`,
              dueOn: alert.on,
            },
    ),
  };
}

/** The yearly review of the Carta de Serviços, from ninety days before. */
export async function charterPart(db: Reader, today: string): Promise<Part> {
  const [inForce] = await publishedCharters(db);
  const dueOn = inForce === undefined ? null : reviewDue(inForce.publishedOn);
  if (inForce === undefined || dueOn === null || dueOn > addDays(today, WARN_DAYS))
    return { counts: [], tasks: [] };
  const task: Task = {
    kind: 'charter_review',
    id: inForce.number,
    title: 'Revisar a Carta de Serviços',
    detail: `Versão ${inForce.number}, de ${formatDate(inForce.publishedOn)}; a atualização é periódica (Lei 13.460/2017, art. 7º, § 4º)`,
    dueOn,
  };
  return { counts: [], tasks: [task] };
}
