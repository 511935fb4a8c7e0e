import { z } from 'zod';

export const office = z.enum(['ouvidor', 'corregedor', 'comandante', 'secretario', 'autoridade']);
export type Office = z.infer<typeof office>;

export const OFFICE_LABELS: Readonly<Record<Office, string>> = {
  ouvidor: 'Ouvidor',
  corregedor: 'Corregedor',
  comandante: 'Comandante',
  secretario: 'Secretário',
  autoridade: 'Autoridade julgadora',
};

/** Those who serve a term that only the Câmara takes away (Lei 13.022/2014, art. 13, § 2º). */
export const PROTECTED_OFFICES: readonly Office[] = ['ouvidor', 'corregedor'];

export const mandateKind = z.enum(['titular', 'reconducao', 'interino', 'substituto']);
export type MandateKind = z.infer<typeof mandateKind>;

export const MANDATE_KIND_LABELS: Readonly<Record<MandateKind, string>> = {
  titular: 'Titular',
  reconducao: 'Titular reconduzido',
  interino: 'Interino',
  substituto: 'Substituto',
};

export const endKind = z.enum([
  'perda',
  'renuncia',
  'falecimento',
  'aposentadoria',
  'exoneracao',
  'cessacao',
]);
export type EndKind = z.infer<typeof endKind>;

export const END_KIND_LABELS: Readonly<Record<EndKind, string>> = {
  perda: 'Perda decidida pela Câmara Municipal',
  renuncia: 'Renúncia',
  falecimento: 'Falecimento',
  aposentadoria: 'Aposentadoria',
  exoneracao: 'Exoneração',
  cessacao: 'Fim da substituição ou da interinidade',
};

/** What the local law says of an office: months of a term (null: none fixed) and most terms in a row (null: no limit). */
export type MandateRule = {
  readonly months: number | null;
  readonly mostTerms: number | null;
  readonly law: string;
};

/** Until the office writes its own: the federal law leaves the length to the local one [reading: two years]. */
export function defaultRule(of: Office): MandateRule {
  return PROTECTED_OFFICES.includes(of)
    ? { months: 24, mostTerms: null, law: '' }
    : { months: null, mostTerms: null, law: '' };
}

/** What the rules read of a term of office. */
export type Term = {
  readonly id: number;
  readonly office: Office;
  readonly kind: MandateKind;
  readonly person: string;
  readonly from: string;
  /** Last day foreseen; null where the office has no term. */
  readonly until: string | null;
  readonly endedOn: string | null;
  readonly annulled: boolean;
};
