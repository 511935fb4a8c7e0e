import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { BehaviorFacts, LeaveFact, SanctionFact } from './facts.ts';

/** A final sanction with what was recorded of it later. `label` names it with its days. */
export type KnownSanction = SanctionFact & {
  readonly id: number;
  readonly label: string;
  readonly annulledOn: IsoDate | null;
  readonly annulledReason: string | null;
};

export type KnownLeave = LeaveFact & { readonly label: string; readonly annulledOn: IsoDate | null };

/** The record of a guard with annulled facts included. */
export type KnownRecord = {
  readonly admission: IsoDate;
  readonly sanctions: readonly KnownSanction[];
  readonly leaves: readonly KnownLeave[];
};

/** Facts of today: what was annulled is as if it had never been. */
export function factsNow({ admission, sanctions, leaves }: KnownRecord): BehaviorFacts {
  return {
    admission,
    sanctions: sanctions.filter((one) => one.annulledOn === null),
    leaves: leaves.filter((one) => one.annulledOn === null),
  };
}

function annulledBy(annulledOn: IsoDate | null, day: IsoDate): boolean {
  return annulledOn !== null && annulledOn <= day;
}

// A suspension being served already has a last day; anything else is served on the day it is.
function asServed(one: KnownSanction, knownOn: IsoDate): SanctionFact {
  const begun = one.appliedOn !== null && one.appliedOn !== undefined && one.appliedOn <= knownOn;
  const served = one.fulfilledOn !== null && (one.fulfilledOn <= knownOn || begun);
  return {
    ...one,
    fulfilledOn: served ? one.fulfilledOn : null,
    appliedOn: begun ? one.appliedOn : null,
    annulled: false,
  };
}

/** Facts as they stood on a day: sanctions final by then, as far as served by then, nothing annulled only later. */
export function factsAsKnown({ admission, sanctions, leaves }: KnownRecord, knownOn: IsoDate): BehaviorFacts {
  return {
    admission,
    sanctions: sanctions
      .filter((one) => one.finalOn <= knownOn && !annulledBy(one.annulledOn, knownOn))
      .map((one) => asServed(one, knownOn)),
    leaves: leaves.filter((one) => one.from <= knownOn && !annulledBy(one.annulledOn, knownOn)),
  };
}

export type KnownDifference = {
  readonly kind: 'annulled' | 'final_later' | 'served_later' | 'leave_annulled' | 'leave_later';
  readonly sanctionId: number | null;
  readonly text: string;
};

function sanctionDifference(one: KnownSanction, on: IsoDate, knownOn: IsoDate): KnownDifference[] {
  const { id: sanctionId, label, finalOn, fulfilledOn, annulledOn, annulledReason } = one;
  const name = `${label}, definitiva em ${formatDate(finalOn)}`;
  if (finalOn > on) return [];
  if (annulledOn !== null) {
    if (finalOn > knownOn || annulledOn <= knownOn) return [];
    const reason = annulledReason === null || annulledReason === '' ? '' : ` Motivo: ${annulledReason}`;
    const text = `${name}: ainda valia; foi anulada em ${formatDate(annulledOn)} e é como se nunca tivesse existido.${reason}`;
    return [{ kind: 'annulled', sanctionId, text }];
  }
  if (finalOn > knownOn) {
    return [{ kind: 'final_later', sanctionId, text: `${name}: ainda não era definitiva.` }];
  }
  const unserved = asServed(one, knownOn).fulfilledOn === null;
  if (fulfilledOn === null || fulfilledOn > on || !unserved) return [];
  const text = `${name}: ainda não estava cumprida; o cumprimento é de ${formatDate(fulfilledOn)}.`;
  return [{ kind: 'served_later', sanctionId, text }];
}

function leaveDifference(one: KnownLeave, on: IsoDate, knownOn: IsoDate): KnownDifference[] {
  if (one.from > on) return [];
  const name = `${one.label} desde ${formatDate(one.from)}`;
  const known = one.from <= knownOn && !annulledBy(one.annulledOn, knownOn);
  if (one.annulledOn !== null) {
    if (!known) return [];
    const text = `${name}: ainda constava; o registro foi anulado em ${formatDate(one.annulledOn)}.`;
    return [{ kind: 'leave_annulled', sanctionId: null, text }];
  }
  return known ? [] : [{ kind: 'leave_later', sanctionId: null, text: `${name}: ainda não tinha começado.` }];
}

/** What bears on the class of `on` and was not known on `knownOn` as it is today, one sentence each. */
export function differencesSince(record: KnownRecord, on: IsoDate, knownOn: IsoDate): KnownDifference[] {
  return [
    ...record.sanctions.flatMap((one) => sanctionDifference(one, on, knownOn)),
    ...record.leaves.flatMap((one) => leaveDifference(one, on, knownOn)),
  ];
}
