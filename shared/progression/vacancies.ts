import { z } from 'zod';
import type { Progression } from './schema.ts';
import { gradeBelow } from './tables.ts';

/**
 * Posts of a grade and how many are free. `vacancies` is null where the law sets no number for the passage: no shares
 * in the table, or one share for the grade left and the grade entered.
 */
export const vacancies = z.object({
  citation: z.string(),
  /** Posts of the whole career, and whether the law or the force in service gives them. */
  total: z.number().int(),
  basis: z.enum(['law', 'force']),
  percent: z.number().nullable(),
  places: z.number().int().nullable(),
  occupied: z.number().int(),
  vacancies: z.number().int().nullable(),
  text: z.string(),
});
export type Vacancies = z.infer<typeof vacancies>;

const ROUND = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const;

/** Hundredths of a percent of whole posts, without the dust of binary fractions. */
function placesOf(total: number, percent: number, rounding: keyof typeof ROUND): number {
  return ROUND[rounding](Math.round(total * percent * 10_000) / 1_000_000);
}

/** The posts of the target grade on a day; `occupancy` counts the guards in service by grade. */
export function vacanciesFor(
  table: Progression,
  target: string,
  occupancy: ReadonlyMap<string, number>,
): Vacancies {
  const force = [...occupancy.values()].reduce((sum, count) => sum + count, 0);
  const posts = table.shares?.total ?? null;
  const total = posts ?? force;
  const basis = posts === null ? 'force' : 'law';
  const group = table.shares?.groups.find(({ grades }) => grades.includes(target));
  const citation = table.shares?.citation ?? '';
  const base = { citation, total, basis } as const;
  if (table.shares === null || group === undefined) {
    const occupied = occupancy.get(target) ?? 0;
    const text = 'A norma não fixa percentual de vagas para esta graduação.';
    return { ...base, percent: null, places: null, occupied, vacancies: null, text };
  }
  const occupied = group.grades.reduce((sum, grade) => sum + (occupancy.get(grade) ?? 0), 0);
  const places = placesOf(total, group.percent, table.shares.rounding);
  const share = { ...base, percent: group.percent, places, occupied };
  const below = gradeBelow(table, target)?.id;
  if (below !== undefined && group.grades.includes(below)) {
    const text = 'O percentual é comum às duas graduações: a passagem não depende de vaga.';
    return { ...share, vacancies: null, text };
  }
  const free = Math.max(0, places - occupied);
  const of = basis === 'law' ? 'cargos da lei' : 'guardas em serviço';
  const text = `${String(group.percent).replace('.', ',')} % de ${total} ${of}: ${places} ${places === 1 ? 'vaga' : 'vagas'}, ${occupied} ${occupied === 1 ? 'ocupada' : 'ocupadas'}.`;
  return { ...share, vacancies: free, text };
}
