import type { Dossier } from '../../../shared/documents/contract.ts';
import { gradeLabel, statusLabel } from '../../../shared/guards/model.ts';
import { type SchoolingLevel, schoolingLabel } from '../../../shared/progression/schooling.ts';
import { formatCpf } from '../../../shared/text/cpf.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection } from '../PrintPage.tsx';

type DossierIdentificationProps = {
  readonly guard: Dossier['guard'];
  readonly schooling: SchoolingLevel | null;
  readonly photo: string | null;
};

/** Who the guard is, as a table of two facts a line, with the photograph. */
export function DossierIdentification({ guard, schooling, photo }: DossierIdentificationProps) {
  const lines = [
    [
      ['Nome', guard.name],
      ['Matrícula', guard.registration],
    ],
    [
      ['CPF', formatCpf(guard.cpf)],
      ['Nascimento', dateWords(guard.birthOn)],
    ],
    [
      ['Admissão', dateWords(guard.admissionOn)],
      ['Situação', statusLabel(guard.status)],
    ],
    [
      ['Graduação', gradeLabel(guard.grade)],
      ['Lotação', guard.unit],
    ],
    [
      ['Escolaridade', schooling === null ? '—' : schoolingLabel(schooling)],
      ['Setor', guard.sector || '—'],
    ],
  ] as const;
  return (
    <PrintSection title="Identificação">
      <div className="ld-identity">
        <table className="ld-id">
          <tbody>
            {lines.map(([first, second]) => (
              <tr key={first[0]}>
                <th scope="row">{first[0]}</th>
                <td>{first[1]}</td>
                <th scope="row">{second[0]}</th>
                <td>{second[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {photo === null ? null : <img src={photo} alt={`Fotografia de ${guard.name}`} />}
      </div>
    </PrintSection>
  );
}
