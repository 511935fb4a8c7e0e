import type { GuardRecord } from '../../shared/guards/contract.ts';
import { schoolingLabel } from '../../shared/progression/schooling.ts';
import { formatCpf } from '../../shared/text/cpf.ts';
import { useRead } from '../app/queries.ts';
import { GuardPhoto } from '../personnel/GuardPhoto.tsx';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { shortGrade } from './labels.ts';

/** Who the guard is, with the photograph. */
export function Identification({ guard }: { readonly guard: GuardRecord }) {
  const schooling = useRead('personnel.get', { guardId: guard.id }).data?.schooling ?? null;
  return (
    <Section title="Identificação">
      <div className="lg-id">
        <GuardPhoto guardId={guard.id} name={guard.name} />
        <KeyValue
          facts={[
            { label: 'Matrícula', value: guard.registration },
            { label: 'CPF', value: formatCpf(guard.cpf) },
            { label: 'Nascimento', value: dateWords(guard.birthOn) },
            { label: 'Admissão', value: dateWords(guard.admissionOn) },
            { label: 'Graduação', value: shortGrade(guard.grade) },
            { label: 'Lotação', value: guard.unit },
            { label: 'Setor', value: guard.sector },
            { label: 'Escolaridade', value: schooling === null ? '' : schoolingLabel(schooling) },
          ]}
        />
      </div>
    </Section>
  );
}
