import { z } from 'zod';
import { kindOf } from '../documents/kinds.ts';
import type { Letterhead } from '../documents/letterhead.ts';
import type { Signer } from '../documents/signer.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';
import { longDate } from '../time/long-date.ts';
import { field, list, type OfferedField, type Values, valuesOf } from './field.ts';

/** An issued document as a template needs it. */
export type Framed = {
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly issuer: Signer;
  readonly signatures: readonly Signer[];
  readonly letterhead: Letterhead;
  readonly facts: unknown;
  readonly fingerprint: string;
  readonly auditHead: string;
};

const signedBy = z.object({ signer: z.object({ name: z.string(), office: z.string() }) });

/** Who signs, in the order of the paper of the application. */
function signersOf({ facts, signatures, issuer }: Framed): readonly Signer[] {
  const first = signedBy.safeParse(facts);
  if (first.success) {
    const { signer } = first.data;
    return [signer, ...signatures.filter(({ name }) => name !== signer.name)];
  }
  return signatures.length === 0 ? [issuer] : signatures;
}

const FIELDS = [
  field('numero', 'Número do documento', ({ number }: Framed) => number),
  field('especie', 'Espécie do documento', ({ kind }: Framed) => kindOf(kind)?.label ?? kind),
  field('data', 'Dia da expedição: 23/11/2026', ({ issuedOn }: Framed) => formatDate(issuedOn)),
  field('data_por_extenso', 'Dia da expedição: 23 de novembro de 2026', ({ issuedOn }: Framed) =>
    longDate(issuedOn),
  ),
  field('autenticacao', 'Autenticação, para conferência', ({ fingerprint }: Framed) => fingerprint),
  field('trilha', 'Trilha de auditoria', ({ auditHead }: Framed) => auditHead),
  field('orgao', 'Nome do órgão', ({ letterhead }: Framed) => letterhead.name),
  field('municipio', 'Município', ({ letterhead }: Framed) => letterhead.municipality),
  field('estado', 'Sigla do estado', ({ letterhead }: Framed) => letterhead.state),
  field('timbre', 'Linhas do timbre', ({ letterhead }: Framed) => letterhead.letterhead),
  field('expedido_por', 'Nome de quem expediu', ({ issuer }: Framed) => issuer.name),
  field('cargo_de_quem_expediu', 'Cargo de quem expediu', ({ issuer }: Framed) => issuer.office),
  list('assinaturas', 'Quem assina, um a um', signersOf, [
    field('nome', 'Nome', (one: Signer) => one.name),
    field('cargo', 'Cargo', (one: Signer) => one.office),
  ]),
];

/** What every document tells, whatever its kind. */
export const COMMON_FIELDS: readonly OfferedField[] = FIELDS;

/** What the common fields are in a document. */
export function framed(document: Framed): Values {
  return valuesOf(FIELDS, document);
}
