import type { ManifestationKind } from '../manifestations/model.ts';
import { fold } from '../text/fold.ts';

/** Kinds of manifestation that, repeated, ask for a recommendation. */
export const REPEATED_KINDS: readonly ManifestationKind[] = ['denuncia', 'reclamacao', 'sugestao'];

/** Suggested: the law says neither how many nor in how long. */
export const DEFAULT_READING = { threshold: 3, days: 180 } as const;

export const ASPECTS = ['district', 'address', 'unit', 'vehicle'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const ASPECT_LABELS: Readonly<Record<Aspect, string>> = {
  district: 'Bairro',
  address: 'Local',
  unit: 'Unidade',
  vehicle: 'Viatura ou placa',
};

export type Repeated = { readonly id: number } & Readonly<Record<Aspect, string>>;

export type Group = {
  readonly aspect: Aspect;
  /** As it was written most often. */
  readonly label: string;
  /** In ascending order. */
  readonly ids: readonly number[];
};

/** What stands where the record keeps something of the citizen is no place. */
const MASKED = /^\[.*\]$/;

function mostWritten(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function byAspect(all: readonly Repeated[], aspect: Aspect, threshold: number): Group[] {
  const found = new Map<string, Repeated[]>();
  for (const one of all) {
    const key = fold(one[aspect]);
    if (key === '' || MASKED.test(key)) continue;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()].flatMap((ones) => {
    const ids = [...new Set(ones.map(({ id }) => id))].toSorted((a, b) => a - b);
    return ids.length < threshold
      ? []
      : [{ aspect, label: mostWritten(ones.map((one) => one[aspect].trim())), ids }];
  });
}

/**
 * The manifestations that repeat the same district, place, unit or vehicle at least `threshold` times, the largest group
 * first. Whoever calls chooses the period. The order in which they come does not matter.
 */
export function repeatedGroups(all: readonly Repeated[], threshold: number): readonly Group[] {
  return ASPECTS.flatMap((aspect) => byAspect(all, aspect, threshold)).toSorted(
    (a, b) =>
      b.ids.length - a.ids.length ||
      ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
      (fold(a.label) < fold(b.label) ? -1 : 1),
  );
}
