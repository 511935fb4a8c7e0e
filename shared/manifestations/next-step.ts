import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { Manifestation } from './contract.ts';
import { isOpen } from './model.ts';
import { isWaiting, recipientName } from './screening.ts';

/** What the ouvidor does next: the button that leads to it, and how pressing it is. */
export type NextStep = {
  readonly title: string;
  readonly text: string;
  readonly action: 'answer' | 'screen' | 'complement' | 'archive' | 'recipients' | 'principal';
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
};

function complementStep({ complements }: Manifestation, today: IsoDate): NextStep | null {
  const pending = complements.find(({ receivedOn }) => receivedOn === null);
  if (pending === undefined) return null;
  const { dueOn } = pending;
  if (today > dueOn) {
    return {
      title: 'O complemento não veio',
      text: `O prazo do cidadão terminou em ${formatDate(dueOn)}. Encerre com este motivo ou responda com o que já se sabe.`,
      action: 'archive',
      tone: 'bad',
    };
  }
  return {
    title: 'Aguardar o complemento',
    text: `O cidadão tem até ${formatDate(dueOn)} para completar o relato. Registre o que ele trouxer, por qualquer canal.`,
    action: 'complement',
    tone: 'info',
  };
}

function recipientsStep({ recipients }: Manifestation, today: IsoDate): NextStep | null {
  const waiting = recipients.filter(isWaiting);
  const names = (list: typeof waiting) => list.map(recipientName).join(', ');
  const late = waiting.filter(({ dueOn }) => dueOn < today);
  if (late.length > 0) {
    return {
      title: 'Cobrar a resposta interna',
      text: `Prazo vencido: ${names(late)}. Se a resposta chegou em papel, registre-a.`,
      action: 'recipients',
      tone: 'bad',
    };
  }
  const first = waiting.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (first !== undefined) {
    return {
      title: 'Aguardar a resposta interna',
      text: `Falta responder: ${names(waiting)}. O primeiro prazo termina em ${formatDate(first.dueOn)}.`,
      action: 'recipients',
      tone: 'info',
    };
  }
  if (recipients.every(({ cancelledOn }) => cancelledOn !== null)) return null;
  return {
    title: 'Responder ao cidadão',
    text: 'Todos os que foram consultados já responderam: leia as respostas e dê a resposta conclusiva.',
    action: 'answer',
    tone: 'good',
  };
}

/** The next step of an open manifestation; null when it is closed. */
export function nextStep(one: Manifestation, today: IsoDate): NextStep | null {
  if (!isOpen(one.status)) return null;
  if (one.principal !== null) {
    return {
      title: `Segue com a ${one.principal.protocol}`,
      text: 'Esta manifestação está reunida a outra: a resposta da principal será dada também sob este protocolo.',
      action: 'principal',
      tone: 'info',
    };
  }
  const first = [one, ...one.joined].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? one;
  if (today > first.dueOn) {
    const whose = first.id === one.id ? '' : ` da ${first.protocol}, reunida a esta,`;
    return {
      title: 'Responder com urgência',
      text: `O prazo da resposta${whose} terminou em ${formatDate(first.dueOn)}. Responda ou, não sendo possível, encerre com o motivo.`,
      action: 'answer',
      tone: 'bad',
    };
  }
  return (
    complementStep(one, today) ??
    recipientsStep(one, today) ?? {
      title: 'Fazer a triagem',
      text: 'Confira se há outra do mesmo fato, peça o que falta, encaminhe a quem apura ou responda.',
      action: 'screen',
      tone: 'info',
    }
  );
}
