import { z } from 'zod';

/**
 * Something wrong or doubtful in a rulebook. `path` is its place, names and positions joined by dots
 * (`behavior.classes.2.when`), empty for the whole; an error bars publication, a warning only explains.
 */
export const rulebookProblem = z.object({
  path: z.string(),
  severity: z.enum(['error', 'warning']),
  text: z.string(),
  citation: z.string().optional(),
});
export type RulebookProblem = z.infer<typeof rulebookProblem>;

export type Place = readonly (string | number)[];

export function problemAt(
  severity: RulebookProblem['severity'],
  place: Place,
  text: string,
  citation = '',
): RulebookProblem {
  const problem = { path: place.join('.'), severity, text };
  return citation === '' ? problem : { ...problem, citation };
}

export function errorAt(place: Place, text: string, citation = ''): RulebookProblem {
  return problemAt('error', place, text, citation);
}

export function warningAt(place: Place, text: string, citation = ''): RulebookProblem {
  return problemAt('warning', place, text, citation);
}
