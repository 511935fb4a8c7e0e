import type { IsoDate } from '../time/civil-date.ts';
import type { SchoolingLevel } from './schooling.ts';
import type { Absence } from './service-time.ts';

/** An approval with its day, when known. */
export type Approval = { readonly approved: boolean; readonly on: IsoDate | null };

export type Title = {
  readonly level: SchoolingLevel;
  readonly hours: number | null;
  readonly on: IsoDate | null;
  /** Name of the course: two equal names of one level are one title. Empty when not known. */
  readonly name: string;
  /** Closely related to the work of the guard, as the office's analysis found. */
  readonly related: boolean;
};

export type SanctionApplied = { readonly kind: string; readonly appliedOn: IsoDate };

/** All that progression from `grade` on the day `on` depends on. */
export type ProgressionFacts = {
  readonly on: IsoDate;
  readonly grade: string;
  readonly gradeSince: IsoDate;
  readonly admission: IsoDate;
  readonly birthOn: IsoDate | null;
  readonly schooling: SchoolingLevel | null;
  readonly titles: readonly Title[];
  readonly course: (Approval & { readonly grade: number | null }) | null;
  readonly selection: Approval | null;
  readonly fitness: Approval | null;
  readonly evaluations: readonly Approval[];
  /** Category letters of a licence that is valid on the day; null: none; undefined: not looked at. */
  readonly drivingLicence: string | null | undefined;
  /** Class of behavior on the day. */
  readonly behavior: string;
  readonly openPad: boolean;
  readonly conviction: boolean;
  /** Final and not annulled. */
  readonly sanctions: readonly SanctionApplied[];
  readonly absences: readonly Absence[];
  readonly dependants: number;
};
