import { answerFacts } from '../answers/document.ts';
import { certificateFacts } from '../documents/certificate.ts';
import { type DocumentKind, kindOf } from '../documents/kinds.ts';
import { oficioFacts } from '../documents/oficio.ts';
import type { DossierSanction } from '../documents/sanction.ts';
import { gradeLabel } from '../guards/model.ts';
import { ACT_PAPERS, actPaperFacts } from '../proceedings/papers.ts';
import { formatCpf } from '../text/cpf.ts';
import { formatDate } from '../time/civil-date.ts';
import { longDate } from '../time/long-date.ts';
import { COMMON_FIELDS, type Framed, framed } from './common.ts';
import {
  type FactFields,
  factFields,
  field,
  list,
  type OfferedField,
  paragraphs,
  paragraphsOf,
  type Values,
} from './field.ts';

const actPaper = factFields(actPaperFacts, [
  field('procedimento', 'Número do procedimento', (facts) => facts.proceeding),
  field('rito', 'Espécie do procedimento', (facts) => facts.kind),
  field('ato', 'Ato do procedimento', (facts) => facts.act.label),
  field('data_do_ato', 'Dia do ato', (facts) => formatDate(facts.act.on)),
  field('guarda', 'Nome do guarda', (facts) => facts.guard?.name ?? ''),
  field('matricula', 'Matrícula do guarda', (facts) => facts.guard?.registration ?? ''),
  field('texto', 'Texto do documento', (facts) => facts.body),
  paragraphs((facts) => paragraphsOf(facts.body)),
  field('signatario', 'Nome de quem assina', (facts) => facts.signer.name),
  field('cargo_do_signatario', 'Cargo de quem assina', (facts) => facts.signer.office),
]);

const oficio = factFields(oficioFacts, [
  field('tratamento', 'Tratamento do destinatário', (facts) => facts.treatment.replace(/[,:]$/, '')),
  field('destinatario', 'Nome do destinatário', (facts) => facts.recipient.name),
  field('cargo_do_destinatario', 'Cargo do destinatário', (facts) => facts.recipient.office),
  field('endereco', 'Órgão, cidade ou endereço do destinatário', (facts) => facts.recipient.place),
  field('assunto', 'Assunto', (facts) => facts.subject),
  field('referencia', 'Referência', (facts) => facts.reference),
  field('texto', 'Texto do ofício', (facts) => facts.paragraphs.join('\n\n')),
  paragraphs((facts) => facts.paragraphs),
  field('fecho', 'Fecho', (facts) => facts.closing),
  list('anexos', 'Anexos, um a um', (facts) => facts.attachments, [
    field('anexo', 'O anexo', (one: string) => one),
  ]),
]);

const certificate = factFields(certificateFacts, [
  field('guarda', 'Nome do guarda', (facts) => facts.guard.name),
  field('matricula', 'Matrícula', (facts) => facts.guard.registration),
  field('cpf', 'CPF', (facts) => formatCpf(facts.guard.cpf)),
  field('graduacao', 'Graduação', (facts) => gradeLabel(facts.guard.grade)),
  field('lotacao', 'Lotação', (facts) => facts.guard.unit),
  field('admissao', 'Dia da admissão', (facts) => formatDate(facts.guard.admissionOn)),
  field('finalidade', 'Para que serve a certidão', (facts) => facts.purpose),
  field('data_do_registro', 'Dia que a certidão retrata', (facts) => longDate(facts.on)),
  field('conclusao', '“NADA CONSTA” ou “CONSTA”', (facts) =>
    facts.sanctions.length === 0 ? 'NADA CONSTA' : 'CONSTA',
  ),
  list('sancoes', 'Sanções que constam, uma a uma', (facts) => facts.sanctions, [
    field('sancao', 'Sanção', (one: DossierSanction) =>
      one.days === null ? one.label : `${one.label}, ${one.days} dia(s)`,
    ),
    field('dispositivo', 'Dispositivo aplicado', (one: DossierSanction) => one.citation),
    field('fato', 'Falta', (one: DossierSanction) => one.itemLabel),
    field('data_do_fato', 'Dia do fato', (one: DossierSanction) => formatDate(one.factOn)),
    field('data_da_decisao', 'Dia da decisão', (one: DossierSanction) => formatDate(one.decidedOn)),
    field('data_definitiva', 'Dia em que se tornou definitiva', (one: DossierSanction) =>
      formatDate(one.finalOn),
    ),
    field('processo', 'Procedimento ou ato', (one: DossierSanction) => one.reference),
  ]),
  field('comportamento', 'Classe de comportamento, quando declarada', (facts) => facts.behavior?.label ?? ''),
  field('norma', 'Norma aplicada', (facts) => facts.rulebook.title),
  field('lei', 'Número da lei', (facts) => facts.rulebook.lawNumber),
]);

const answer = factFields(answerFacts, [
  field('protocolo', 'Protocolo da manifestação', (facts) => facts.protocol),
  field('tipo', 'Tipo da manifestação', (facts) => facts.type.toLowerCase()),
  field('recebida_em', 'Dia em que foi recebida', (facts) => formatDate(facts.receivedOn)),
  field('resposta', '“conclusiva” ou “intermediária”', (facts) =>
    facts.conclusive ? 'conclusiva' : 'intermediária',
  ),
  field('texto', 'Texto da resposta', (facts) => facts.text),
  paragraphs((facts) => paragraphsOf(facts.text)),
  field('corrige', 'Resposta que esta corrige', (facts) => facts.corrects?.number ?? ''),
]);

const BY_KIND: ReadonlyMap<string, FactFields> = new Map<DocumentKind, FactFields>([
  ...ACT_PAPERS.map((kind) => [kind, actPaper] as const),
  ['certidao', certificate],
  ['oficio', oficio],
  ['resposta', answer],
]);

/** The kinds of document that may come out in the office's own model, by their label. */
export const TEMPLATE_KINDS: readonly { readonly id: string; readonly label: string }[] = [...BY_KIND.keys()]
  .map((id) => ({ id, label: kindOf(id)?.label ?? id }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'pt-BR'));

/** The fields that a template of a kind may have; none for a kind that has no templates. */
export function offeredFields(kind: string): readonly OfferedField[] {
  const own = BY_KIND.get(kind);
  return own === undefined ? [] : [...COMMON_FIELDS, ...own.offered];
}

/**
 * What the fields are in an issued document: from what was frozen, so that the template says what the register says.
 * Null for a kind that has no templates. Throws ZodError for facts of another kind.
 */
export function valuesFor(document: Framed): Values | null {
  const own = BY_KIND.get(document.kind);
  return own === undefined ? null : { ...framed(document), ...own.values(document.facts) };
}
