import { invalidField } from '../contract/errors.ts';
import { addDays, addYears, formatDate, type IsoDate } from '../time/civil-date.ts';
import { groundLabel, type PermitState, type SuspensionGround } from './model.ts';

const VALIDITY_YEARS = 10;
export const PERMIT_VALIDITY_CITATION = 'Decreto 11.615/2023, art. 57';
export const PERMIT_SUSPENSION_CITATION = 'Lei 13.022/2014, art. 16, parágrafo único';
/** How long before its end a permit is announced. */
export const PERMIT_NOTICE_DAYS = 90;

/** The last day that the law allows to a permit issued on a day: ten years (Decreto 11.615/2023, art. 57). */
export function permitLimit(issuedOn: IsoDate): IsoDate {
  return addYears(issuedOn, VALIDITY_YEARS);
}

/** The last day of a permit: as its own text says, up to ten years. Throws `invalid` on `expiresOn`. */
export function permitEnd(issuedOn: IsoDate, expiresOn: IsoDate | null): IsoDate {
  const limit = permitLimit(issuedOn);
  if (expiresOn === null) return limit;
  if (expiresOn < issuedOn) throw invalidField('expiresOn', 'O vencimento não pode ser anterior à emissão.');
  if (expiresOn > limit) {
    throw invalidField(
      'expiresOn',
      `O porte vale até dez anos (${PERMIT_VALIDITY_CITATION}): no máximo até ${formatDate(limit)}.`,
    );
  }
  return expiresOn;
}

export type Suspension = {
  readonly ground: SuspensionGround;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};
export type Barring = { readonly from: IsoDate; readonly to: IsoDate };

export type PermitFacts = {
  readonly expiresOn: IsoDate;
  /** A newer permit of the guard took its place. */
  readonly replaced: boolean;
  /** Suspensions that stand. */
  readonly suspensions: readonly Suspension[];
  /** Preventive removals that bar the permit, by reasoned act. */
  readonly barring: readonly Barring[];
};

export type PermitStanding = { readonly state: PermitState; readonly detail: string };

const covers = (span: { from: IsoDate; to: IsoDate | null }, on: IsoDate) =>
  span.from <= on && (span.to === null || on <= span.to);

/** How a permit stands on a day, and why. An expired one is expired whether suspended or not. */
export function permitStanding(permit: PermitFacts, on: IsoDate): PermitStanding {
  const end = formatDate(permit.expiresOn);
  if (permit.replaced) return { state: 'replaced', detail: 'Há porte emitido depois deste.' };
  if (permit.expiresOn < on) return { state: 'expired', detail: `Venceu em ${end}.` };
  const suspension = permit.suspensions.find((one) => covers(one, on));
  if (suspension !== undefined) {
    const until = suspension.to === null ? 'sem data de término' : `até ${formatDate(suspension.to)}`;
    const detail = `${groundLabel(suspension.ground)}, desde ${formatDate(suspension.from)}, ${until}.`;
    return { state: 'suspended', detail };
  }
  const barring = permit.barring.find((one) => covers(one, on));
  if (barring !== undefined) {
    const detail = `Afastamento preventivo, de ${formatDate(barring.from)} a ${formatDate(barring.to)}.`;
    return { state: 'suspended', detail };
  }
  const state = permit.expiresOn <= addDays(on, PERMIT_NOTICE_DAYS) ? 'expiring' : 'valid';
  return { state, detail: `Válido até ${end}.` };
}
