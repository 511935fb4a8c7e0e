import { assertNever } from '../../shared/assert.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { APPEAL_KINDS, SUSPENSIVE_LABELS } from '../../shared/sanctions/model.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { dateWords } from '../ui/dates.ts';
import { remediesWords } from './labels.ts';

export type NextStep = {
  readonly title: string;
  /** What the step is and what follows from it. */
  readonly explanation: string;
  readonly citation: string | null;
  /** Last day of the term that the step waits for; null when nothing runs. */
  readonly due: string | null;
};

const ORDER = 'Anexo 3, art. 42; Lei 8.112/1990, arts. 104 a 109';

function serving({ servedFrom, fulfilledOn }: Sanction): string {
  return `Cumprimento registrado: de ${dateWords(servedFrom)} a ${dateWords(fulfilledOn)}, em dias corridos. Termina por si.`;
}

function toServe(sanction: Sanction): NextStep {
  if (sanction.daysLeft !== null)
    return {
      title: 'Cumprir os dias que restam',
      explanation: `O cumprimento foi interrompido: restam ${sanction.daysLeft} dias. Registre o novo primeiro dia.`,
      citation: 'Lei 8.112/1990, art. 130',
      due: null,
    };
  if (sanction.fulfilledOn !== null)
    return {
      title: 'Aguardar o início do cumprimento',
      explanation: serving(sanction),
      citation: null,
      due: null,
    };
  return {
    title: 'Registrar o cumprimento',
    explanation:
      'A sanção é definitiva e já conta para o comportamento e a reincidência. Enquanto não cumprida, não começa a correr o tempo que a fará deixar de contar.',
    citation: 'Anexo 3, arts. 43 a 47',
    due: null,
  };
}

function finality(sanction: Sanction): string {
  return sanction.appealedOn === null
    ? `O prazo de recurso terminou em ${dateWords(sanction.appealDueOn)} sem recurso.`
    : 'O recurso foi julgado.';
}

function toldWords(sanction: Sanction): string {
  const left = remediesWords(sanction);
  const then = left === '' ? 'Não cabe outro recurso.' : `Do dia seguinte corre o prazo: cabe ${left}.`;
  const what = sanction.appeals.length === 0 ? 'da decisão' : 'da decisão do recurso';
  return `Dê ciência pessoal ${what} ao guarda. ${then}`;
}

function pendingWords(sanction: Sanction): string {
  const { kind, suspensive } = sanction.appeals.at(-1) ?? { kind: 'appeal', suspensive: 'law' };
  const left = remediesWords(sanction);
  const then = left === '' ? 'Dele não cabe outro.' : `Dele ainda caberá ${left}.`;
  return `${APPEAL_KINDS[kind]} pendente: ${SUSPENSIVE_LABELS[suspensive]}. A sanção não conta para o comportamento enquanto ele não for julgado, e o recurso não pode agravá-la. ${then}`;
}

/** What comes next for a sanction, in words. */
export function nextStep(sanction: Sanction): NextStep {
  switch (sanction.state) {
    case 'to_notify':
      return {
        title: 'Registrar a ciência do guarda',
        explanation: toldWords(sanction),
        citation: 'Lei 8.112/1990, art. 108',
        due: null,
      };
    case 'term_running':
      return {
        title: 'Aguardar o prazo de recurso',
        explanation: `Ainda cabe: ${remediesWords(sanction)}. Sem recurso, a sanção pode ser declarada definitiva a partir de ${dateWords(addDays(sanction.appealDueOn ?? sanction.decidedOn, 1))}.`,
        citation: 'Lei 8.112/1990, art. 108',
        due: sanction.appealDueOn,
      };
    case 'appealed':
      return {
        title: 'Julgar o recurso',
        explanation: pendingWords(sanction),
        citation: 'Lei 8.112/1990, arts. 106, 107 e 182, por analogia',
        due: null,
      };
    case 'ready':
      return {
        title: 'Declarar definitiva',
        explanation: `${finality(sanction)} Declarada definitiva, passa a contar para o comportamento e a reincidência e pode ser cumprida.`,
        citation: ORDER,
        due: null,
      };
    case 'to_serve':
      return toServe(sanction);
    case 'serving':
      return {
        title: 'Aguardar o fim do cumprimento',
        explanation: serving(sanction),
        citation: null,
        due: null,
      };
    case 'served':
      return {
        title: 'Nada mais a fazer',
        explanation: `Cumprida em ${dateWords(sanction.fulfilledOn)}. Dessa data corre o tempo que a fará deixar de contar para o comportamento.`,
        citation: 'Anexo 3, arts. 43 a 47',
        due: null,
      };
    case 'annulled':
      return {
        title: 'Nada mais a fazer',
        explanation: `Anulada em ${dateWords(sanction.annulledOn)}: o comportamento foi recalculado como se ela nunca tivesse existido.`,
        citation: null,
        due: null,
      };
    default:
      return assertNever(sanction.state);
  }
}
