import type { GuardRecord } from '../../shared/guards/contract.ts';
import { formatCpf } from '../../shared/text/cpf.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { shortGrade } from './labels.ts';

/** Who the guard is. */
export function Identification({ guard }: { readonly guard: GuardRecord }) {
  return (
    <Section title="Identificação">
      <div className="lg-id">
        <KeyValue
          facts={[
            { label: 'Matrícula', value: guard.registration },
            { label: 'CPF', value: formatCpf(guard.cpf) },
            { label: 'Nascimento', value: dateWords(guard.birthOn) },
            { label: 'Admissão', value: dateWords(guard.admissionOn) },
            { label: 'Lotação', value: guard.unit },
            { label: 'Graduação', value: shortGrade(guard.grade) },
          ]}
        />
      </div>
    </Section>
  );
}
