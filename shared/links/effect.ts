import type { Because } from '../rulebook/proof.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

/** What splitting a file does to limitation and to what was already done; `openedBy` is the day of the portaria. */
export function splitEffect(knownOn: IsoDate, openedBy: IsoDate | null): Because[] {
  const interruption =
    openedBy === null
      ? `Sem portaria registrada, a prescrição segue contada do conhecimento do fato, em ${formatDate(knownOn)}, nos dois procedimentos.`
      : `A interrupção pela instauração, em ${formatDate(openedBy)}, vale nos dois procedimentos: a portaria é trasladada.`;
  const citation = 'Lei 8.112/1990, art. 142, §§ 1º e 3º; STJ, Súmula 635';
  return [
    {
      citation,
      text: 'O desmembramento não interrompe outra vez a prescrição nem a reabre: os prazos continuam os mesmos.',
    },
    { citation, text: interruption },
    {
      citation: 'CPP, art. 80, por analogia; CF, art. 5º, LV',
      text: 'Os atos já praticados quanto ao acusado são trasladados e continuam valendo; o que faltar é feito no procedimento novo.',
    },
  ];
}
