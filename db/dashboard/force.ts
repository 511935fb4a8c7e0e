import { missingParameters } from '../../shared/rulebook/municipal.ts';
import { behaviorOfForce } from '../behavior/of-force.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks, rulebookForReading } from '../rulebooks/statements.ts';
import { counted, type Part } from './parts.ts';

const BEHAVIOR_DAYS = 30;

/** The changes of class to come, so that the act that declares each one is ready on its day. */
export async function behaviorPart(db: Reader, today: string): Promise<Part> {
  if ((await rulebookForReading(db, today)) === null) return { counts: [], tasks: [] };
  const { guards } = await behaviorOfForce(db, today, BEHAVIOR_DAYS);
  const tasks = guards.flatMap(({ id, name, registration, label, next }) =>
    next === null
      ? []
      : [
          {
            kind: 'behavior_change' as const,
            id,
            title: `Comportamento de ${name}: de ${label} para ${next.label}`,
            detail: `Matrícula ${registration}`,
            dueOn: next.on,
          },
        ],
  );
  return {
    counts: [
      {
        id: 'behavior_changes',
        label: `Mudanças de comportamento em ${BEHAVIOR_DAYS} dias`,
        value: tasks.length,
        late: 0,
      },
    ],
    tasks,
  };
}

/** What the municipality has not fixed yet in the rulebooks in force or to come, and that blocks judgments. */
export async function parametersPart(db: Reader, today: string): Promise<Part> {
  const incomplete = (await allRulebooks(db))
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .map((rulebook) => ({ ...rulebook, missing: missingParameters(rulebook.body).length }))
    .filter(({ missing }) => missing > 0);
  if (incomplete.length === 0) return { counts: [], tasks: [] };
  const value = incomplete.reduce((total, { missing }) => total + missing, 0);
  return {
    counts: [{ id: 'parameters_missing', label: 'Parâmetros municipais por fixar', value, late: 0 }],
    tasks: incomplete.map(({ id, title, missing }) => ({
      kind: 'parameter_missing',
      id,
      title: 'Fixar os parâmetros municipais da norma',
      detail: `${title}: ${counted(missing, 'parâmetro por fixar', 'parâmetros por fixar')}`,
      dueOn: null,
    })),
  };
}
