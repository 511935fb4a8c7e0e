import type { FindingOutcome } from '../proceedings/model.ts';
import { suppress } from '../reports/suppress.ts';
import { daysBetween, type IsoDate } from '../time/civil-date.ts';
import type { JudgedGroup } from './model.ts';

/** What was decided on one charge of a file. */
export type JudgedCharge = {
  readonly proceedingId: number;
  readonly kind: string;
  readonly openedOn: IsoDate;
  readonly judgedOn: IsoDate;
  /** Citation of the item charged. */
  readonly item: string;
  /** Unit of the accused; empty when none is registered. */
  readonly unit: string;
  readonly outcome: FindingOutcome;
  /** Label of the penalty that stands; null for none. */
  readonly penalty: string | null;
};

const COLUMNS = [
  ['proven', 'proven'],
  ['notProven', 'not_proven'],
  ['didNotHappen', 'did_not_happen'],
  ['justified', 'justified'],
] as const satisfies readonly (readonly [keyof JudgedGroup, FindingOutcome])[];

/** The value within which a share of them lie, by nearest rank; null for none. */
export function rank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

function durations(charges: readonly JudgedCharge[]): readonly number[] {
  const files = new Map(charges.map((one) => [one.proceedingId, daysBetween(one.openedOn, one.judgedOn)]));
  return [...files.values()];
}

/** Several charges as one group, nothing withheld. */
export function groupOf(label: string, charges: readonly JudgedCharge[]) {
  const days = durations(charges);
  const found = (outcome: FindingOutcome) => charges.filter((one) => one.outcome === outcome).length;
  return {
    label,
    files: days.length,
    median: rank(days, 0.5),
    p90: rank(days, 0.9),
    proven: found('proven'),
    notProven: found('not_proven'),
    didNotHappen: found('did_not_happen'),
    justified: found('justified'),
  } satisfies JudgedGroup;
}

type Group = ReturnType<typeof groupOf>;

/** A group for each value, the largest first; equal ones by name. */
export function groupsBy(
  charges: readonly JudgedCharge[],
  labelOf: (charge: JudgedCharge) => string,
): readonly Group[] {
  const labels = [...new Set(charges.map(labelOf))];
  return labels
    .map((label) =>
      groupOf(
        label,
        charges.filter((one) => labelOf(one) === label),
      ),
    )
    .toSorted((a, b) => b.files - a.files || a.label.localeCompare(b.label, 'pt-BR'));
}

const NOTHING = {
  files: null,
  median: null,
  p90: null,
  proven: null,
  notProven: null,
  didNotHappen: null,
  justified: null,
} as const;

/**
 * The groups as they may be shown where a small one would tell of whom it is: those of fewer than `smallest` files, and as
 * many others as it takes that none is found by subtraction, keep their label alone; so does each small count of an
 * outcome.
 */
export function withheldGroups(groups: readonly Group[], smallest: number): readonly JudgedGroup[] {
  const files = suppress(
    groups.map((one) => one.files),
    smallest,
  ).counts;
  const columns = new Map(
    COLUMNS.map(([column]) => [
      column,
      suppress(
        groups.map((one) => one[column]),
        smallest,
      ).counts,
    ]),
  );
  const cell = (column: (typeof COLUMNS)[number][0], at: number) => columns.get(column)?.[at] ?? null;
  return groups.map((group, at) =>
    files[at] === null || files[at] === undefined
      ? { label: group.label, ...NOTHING }
      : {
          ...group,
          proven: cell('proven', at),
          notProven: cell('notProven', at),
          didNotHappen: cell('didNotHappen', at),
          justified: cell('justified', at),
        },
  );
}

/** How often each penalty that stands was applied, small counts withheld, the most frequent first. */
export function penaltiesOf(charges: readonly JudgedCharge[], smallest: number) {
  const counts = new Map<string, number>();
  for (const { penalty } of charges)
    if (penalty !== null) counts.set(penalty, (counts.get(penalty) ?? 0) + 1);
  const rows = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'pt-BR'));
  const shown = suppress(
    rows.map(([, count]) => count),
    smallest,
  ).counts;
  return rows.map(([label], at) => ({ label, count: shown[at] ?? null }));
}
