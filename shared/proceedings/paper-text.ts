import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { ActPaperKind } from './papers.ts';

/** What the model of a paper needs of the file. */
export type PaperSource = {
  readonly proceeding: string;
  readonly kind: string;
  readonly source: string;
  readonly summary: string;
  readonly knownOn: IsoDate;
  readonly on: IsoDate;
  /** Last day of the term opened by the act. */
  readonly dueOn: IsoDate | null;
  /** What was written when the act was recorded. */
  readonly text: string;
  readonly guard: string | null;
  readonly charges: readonly {
    readonly guard: string;
    readonly citation: string;
    readonly label: string;
    readonly factOn: IsoDate;
  }[];
  /** `Presidente: Fulano`, one each. */
  readonly commission: readonly string[];
};

const DEFENCE = 'Constituição Federal, art. 5º, LV';

function listed(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.map((item) => `• ${item}`).join('\n');
}

function chargesOf({ charges, guard }: PaperSource, named: boolean): string {
  const own = charges.filter((one) => guard === null || one.guard === guard);
  return listed(
    own.map(
      (one) =>
        `${named ? `${one.guard}: ` : ''}${one.citation} (${one.label}), fato de ${formatDate(one.factOn)}`,
    ),
    '[indicar as imputações]',
  );
}

const noted = (text: string): string[] => (text === '' ? [] : [`Consta do registro do ato: ${text}`]);

const MODELS: Readonly<Record<ActPaperKind, (source: PaperSource) => readonly string[]>> = {
  portaria: ({ proceeding, kind, source, summary, knownOn, on, text }) => [
    `A autoridade que assina, no exercício de sua competência legal, RESOLVE instaurar ${kind} sob o nº ${proceeding}, para apurar os fatos de que se teve conhecimento em ${formatDate(knownOn)}. Origem: ${source}.`,
    `Objeto da apuração: ${summary}`,
    ...noted(text),
    `O procedimento segue o rito da norma disciplinar em vigor, com contraditório e ampla defesa (${DEFENCE}).`,
    `Esta portaria produz efeitos a partir de ${formatDate(on)}.`,
  ],
  designacao: ({ proceeding, kind, commission, on, text }) => [
    `Ficam designados, a partir de ${formatDate(on)}, para conduzir o ${kind} nº ${proceeding}:`,
    listed(commission, '[indicar presidente, membros e secretário]'),
    ...noted(text),
    'Quem tiver motivo de impedimento ou suspeição deve declará-lo de imediato, por escrito, e deixar de praticar atos.',
    'A comissão atua com independência e mantém o sigilo necessário à apuração (Lei 8.112/1990, art. 150).',
  ],
  citacao: (source) => [
    `Fica ${source.guard ?? '[indicar o acusado]'} citado(a) para responder ao ${source.kind} nº ${source.proceeding}, em que lhe é imputado:`,
    chargesOf(source, false),
    ...noted(source.text),
    `É seu direito ver os autos e deles tirar cópia, constituir defensor, apresentar defesa, arrolar testemunhas, requerer provas e ser ouvido(a), podendo permanecer em silêncio (${DEFENCE} e LXIII).`,
    'A mudança de endereço deve ser comunicada nos autos. Não comparecer nem se defender não importa confissão.',
  ],
  abertura_prazo: ({ guard, dueOn, on, kind, proceeding, text }) => [
    `Fica ${guard ?? '[indicar o acusado]'} ciente de que, em ${formatDate(on)}, se abriu prazo de defesa no ${kind} nº ${proceeding}.`,
    `O último dia para apresentá-la é ${dueOn === null ? '[indicar o último dia]' : formatDate(dueOn)}.`,
    ...noted(text),
    'Os autos ficam à disposição para vista e cópia durante todo o prazo.',
    'Se o prazo terminar sem defesa, será designado defensor para apresentá-la (Lei 8.112/1990, art. 164, § 2º).',
  ],
  recibo_defesa: ({ guard, on, kind, proceeding, text }) => [
    `Certifico que, em ${formatDate(on)}, foi recebida a defesa de ${guard ?? '[indicar o acusado]'}, para juntada aos autos do ${kind} nº ${proceeding}.`,
    ...noted(text),
    'Uma via deste recibo é entregue a quem apresentou a defesa.',
  ],
  relatorio_final: (source) => [
    `Concluída a instrução do ${source.kind} nº ${source.proceeding}, apresenta-se o relatório à autoridade competente para o julgamento.`,
    `I. Objeto. ${source.summary}`,
    `II. Imputações.\n${chargesOf(source, true)}`,
    `III. Provas e defesa. ${source.text === '' ? '[resumir as provas colhidas e apreciar cada argumento da defesa]' : source.text}`,
    'IV. Conclusão. [concluir sobre cada imputação, com os motivos, e propor a medida cabível]',
  ],
};

/** The model of the paper of an act, to be edited before it is issued; what must be filled in stands in brackets. */
export function paperText(kind: ActPaperKind, source: PaperSource): string {
  return MODELS[kind](source).join('\n\n');
}

/** What was left to be filled in: the first words between brackets; null when nothing was. */
export function leftToFill(body: string): string | null {
  return /\[[^\]]*\]/.exec(body)?.[0] ?? null;
}
