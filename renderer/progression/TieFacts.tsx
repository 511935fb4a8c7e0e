import type { TieValues } from '../../shared/progression/result.ts';
import { schoolingLabel } from '../../shared/progression/schooling.ts';
import { daysWords } from '../behavior/labels.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { pointsWords } from './labels.ts';

/** What each tie-breaker compares. */
export function TieFacts({ tie }: { readonly tie: TieValues }) {
  return (
    <KeyValue
      facts={[
        {
          label: 'Nota no curso de formação',
          value: tie.courseGrade === null ? 'Não consta' : pointsWords(tie.courseGrade),
        },
        { label: 'Tempo de serviço', value: daysWords(tie.serviceDays) },
        {
          label: 'Escolaridade',
          value: tie.schooling === null ? 'Não consta' : schoolingLabel(tie.schooling),
        },
        { label: 'Nascimento', value: dateWords(tie.birthOn) },
        { label: 'Dependentes', value: String(tie.dependants) },
      ]}
    />
  );
}
