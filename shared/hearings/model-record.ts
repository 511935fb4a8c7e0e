import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { RecordBody } from './model.ts';

export type RecordFacts = {
  readonly on: IsoDate;
  readonly at: string;
  readonly place: string;
  readonly number: string;
  readonly agency: string;
  readonly heard: string;
  readonly heardRole: string;
  readonly isAccused: boolean;
  readonly presider: string;
  readonly commission: readonly string[];
  readonly defenders: readonly string[];
};

const ACCUSED_RIGHTS =
  'Foi cientificado da imputação, do direito de permanecer em silêncio sem prejuízo da defesa e do direito à assistência de defensor (Constituição Federal, art. 5º, LV e LXIII).';
const WITNESS_DUTIES =
  'Foi advertido do dever de dizer a verdade do que souber e lhe for perguntado e das penas do falso testemunho (Código Penal, art. 342), depois de perguntado sobre parentesco, amizade ou inimizade com as partes.';

function opening(facts: RecordFacts): string {
  const { on, at, place, agency, number, presider, heard, heardRole, isAccused } = facts;
  const place_ = `Em ${formatDate(on)}, às ${at}, em ${place}, na ${agency}, nos autos do ${number}, presente ${presider},`;
  return `${place_} compareceu ${heard}, na qualidade de ${heardRole.toLowerCase()}. ${isAccused ? ACCUSED_RIGHTS : WITNESS_DUTIES}`;
}

/** The text with which a record begins, filled from the file; the words spoken are typed by the clerk. */
export function modelRecord(facts: RecordFacts): RecordBody {
  const present = [...facts.commission, ...facts.defenders];
  return {
    startedAt: facts.at,
    endedAt: '',
    present: present.join('; '),
    opening: opening(facts),
    entries: [],
    closing:
      'Nada mais disse nem lhe foi perguntado. Lido e achado conforme, o termo é assinado pelos presentes.',
  };
}
