import type { Circumstance, Detection } from './catalog-schema.ts';

function circumstance(
  id: string,
  label: string,
  detect: Detection | null = null,
  note: string | null = null,
): Circumstance {
  return { id, citation: `art. ${id.split('-').join(', ')}`, label, detect, note };
}

/** Art. 38: proven, there is no punishment. */
export const guardaLegalJustifications: readonly Circumstance[] = [
  circumstance('38-I', 'Evitou mal maior, dano ao serviço ou à ordem pública'),
  circumstance('38-II-a', 'Prática de ação meritória'),
  circumstance('38-II-b', 'Estado de necessidade'),
  circumstance('38-II-c', 'Legítima defesa própria ou de outrem'),
  circumstance('38-II-d', 'Obediência a ordem superior manifestamente legal'),
  circumstance('38-II-e', 'Estrito cumprimento do dever legal'),
  circumstance('38-II-f', 'Coação irresistível'),
];

/** Art. 39. */
export const guardaLegalMitigating: readonly Circumstance[] = [
  circumstance('39-I', 'Força maior ou caso fortuito comprovado'),
  circumstance('39-II', 'Bom comportamento', { kind: 'classAtLeast', class: 'bom' }),
  circumstance('39-III', 'Relevância de serviços prestados', { kind: 'rewardsBefore' }),
  circumstance('39-IV', 'Cometida para evitar mal maior'),
  circumstance(
    '39-VI',
    'Confissão espontânea de transgressão ignorada ou imputada a outrem',
    null,
    'O modelo salta o inciso V.',
  ),
];

/** Art. 40. */
export const guardaLegalAggravating: readonly Circumstance[] = [
  circumstance('40-I', 'Mau comportamento', { kind: 'classIs', class: 'mau' }),
  circumstance('40-II', 'Prática simultânea ou conexa de duas ou mais transgressões', {
    kind: 'otherCharges',
  }),
  circumstance(
    '40-III',
    'Conluio de duas ou mais pessoas',
    { kind: 'severalGuards' },
    'Proposta quando dois ou mais guardas respondem pelo mesmo fato; nunca presumida.',
  ),
  circumstance('40-IV', 'Praticada durante o serviço', { kind: 'onDuty' }),
  circumstance('40-V', 'Praticada na presença de subordinado'),
  circumstance('40-VI', 'Abuso de autoridade hierárquica ou funcional'),
  circumstance('40-VII', 'Premeditação'),
  circumstance('40-VIII', 'Praticada em formatura ou em público', { kind: 'inPublic' }),
  circumstance('40-IX', 'Praticada em razão de crime ou para acobertá-lo'),
];
