import { z } from 'zod';
import { formatDate, isoDate } from '../time/civil-date.ts';

const id = z.number().int();

/**
 * - `authentic`: the paper is the one that was issued, and stands.
 * - `annulled`, `replaced`: it was issued, and no longer stands.
 * - `altered`: the number exists, but what is on the paper, in the file or in the register is not what was issued.
 * - `unknown`: the office issued nothing of the kind.
 */
export const verdictResult = z.enum(['authentic', 'annulled', 'replaced', 'altered', 'unknown']);
export type VerdictResult = z.infer<typeof verdictResult>;

/** What may be told of a document to who may not read it. */
export const verifiedDocument = z.object({
  /** Null for who may not open it. */
  id: id.nullable(),
  kind: z.string(),
  number: z.string(),
  issuedOn: isoDate,
  issuer: z.object({ name: z.string(), office: z.string() }),
  annulledOn: isoDate.nullable(),
  replacedBy: z.object({ number: z.string(), annulledOn: isoDate.nullable() }).nullable(),
});
export type VerifiedDocument = z.infer<typeof verifiedDocument>;

export const verdict = z.object({
  result: verdictResult,
  document: verifiedDocument.nullable(),
  /** What was found, in sentences. */
  sentences: z.array(z.string()),
});
export type Verdict = z.infer<typeof verdict>;

/** Where a document stands when what was shown is what was issued. */
export function standingOf({ annulledOn, replacedBy }: VerifiedDocument): VerdictResult {
  if (annulledOn !== null) return 'annulled';
  return replacedBy === null ? 'authentic' : 'replaced';
}

function issuedWords({ number, issuedOn, issuer }: VerifiedDocument): string {
  const office = issuer.office === '' ? '' : `, ${issuer.office}`;
  return `O documento ${number} foi expedido em ${formatDate(issuedOn)} por ${issuer.name}${office}.`;
}

function replacedWords({ number, annulledOn }: NonNullable<VerifiedDocument['replacedBy']>): string {
  return annulledOn === null
    ? `Foi corrigido pelo documento ${number}, que vale em seu lugar.`
    : `Foi corrigido pelo documento ${number}, anulado em ${formatDate(annulledOn)}: nenhum dos dois produz efeito.`;
}

/** The verdict on what was shown and is what was issued. */
export function genuine(document: VerifiedDocument): Verdict {
  const result = standingOf(document);
  const sentences = [issuedWords(document)];
  if (document.annulledOn !== null) {
    sentences.push(`Foi anulado em ${formatDate(document.annulledOn)}: não produz efeito.`);
  }
  if (document.replacedBy !== null) {
    sentences.push(replacedWords(document.replacedBy));
  }
  return { result, document, sentences };
}

/** The verdict on what is not what was issued under a number; `why` is a sentence. */
export function altered(document: VerifiedDocument | null, why: string): Verdict {
  return { result: 'altered', document, sentences: document === null ? [why] : [why, issuedWords(document)] };
}

/** The verdict on what the office never issued; `why` is a sentence. */
export function unknown(why: string): Verdict {
  return { result: 'unknown', document: null, sentences: [why] };
}

const series = z.object({
  /** Such as `OFC`. */
  series: z.string(),
  label: z.string(),
  year: z.number().int(),
  issued: z.number().int(),
  /** The last number given. */
  last: z.number().int(),
  /** Numbers given of which there is no document. */
  missing: z.array(z.string()),
  /** Documents with a number that was not given. */
  beyond: z.array(z.string()),
});
export type SeriesCheck = z.infer<typeof series>;

export const numberingCheck = z.object({
  documents: z.number().int(),
  series: z.array(series),
  /** Documents whose row or PDF is no longer what was issued. */
  altered: z.array(z.object({ id, number: z.string(), what: z.enum(['record', 'pdf', 'docx']) })),
});
export type NumberingCheck = z.infer<typeof numberingCheck>;

/** Whether every number has its document and every document is as issued. */
export function isWhole({ series: all, altered: changed }: NumberingCheck): boolean {
  return changed.length === 0 && all.every(({ missing, beyond }) => missing.length + beyond.length === 0);
}
