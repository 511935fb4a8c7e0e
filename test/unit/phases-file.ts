import type { PhaseFile, RecordedAct } from '../../shared/proceedings/counted.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

export const ACCUSED = { id: 7, factOn: '2024-01-10', chargedOn: '' };

/** An act on a day; those of the accused are of the only one there is. */
export function actOn(kind: string, on: string, more: Partial<RecordedAct> = {}): RecordedAct {
  const rule = procedureOf(guardaLegal2021, 'pad')
    .phases.flatMap((phase) => phase.acts)
    .find((one) => one.id === kind);
  return { kind, guardId: rule?.perAccused ? ACCUSED.id : null, on, dueOn: null, ...more };
}

/** A complete PAD in order, one day for each act. */
export const COMPLETE: readonly RecordedAct[] = [
  'portaria',
  'comissao',
  'citacao',
  'vista',
  'defesa',
  'oitiva',
  'indiciacao',
  'defesa_final',
  'relatorio',
].map((kind, index) => actOn(kind, `2024-02-${String(index + 1).padStart(2, '0')}`));

/** A file of that kind, with one accused unless told. */
export function phaseFileOf(acts: readonly RecordedAct[], more: Partial<PhaseFile> = {}): PhaseFile {
  return {
    procedure: procedureOf(guardaLegal2021, 'pad'),
    acts,
    accused: [ACCUSED],
    today: '2024-06-01',
    ...more,
  };
}
