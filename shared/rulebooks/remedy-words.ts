import type { RemedyAuthority, SuspensiveEffect } from '../rulebook/appeals-schema.ts';
import type { WorksheetStart } from '../rulebook/procedure-schema.ts';

export const SUSPENSIVE_WORDS: Readonly<Record<SuspensiveEffect, string>> = {
  always: 'sempre',
  never: 'nunca',
  reasoned: 'por decisão motivada da autoridade',
};

export const REMEDY_AUTHORITIES: Readonly<Record<RemedyAuthority, string>> = {
  same: 'quem julgou',
  other: 'autoridade diversa das que já decidiram',
  any: 'quem julgou ou outra autoridade competente',
};

export const WORKSHEET_STARTS: Readonly<Record<WorksheetStart, string>> = {
  middle: 'no meio da faixa',
  minimum: 'no mínimo da faixa',
};
