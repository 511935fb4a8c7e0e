import type { Dossier } from '../../../shared/documents/contract.ts';
import { leaveLabel } from '../../../shared/guards/model.ts';
import { careerDetail } from '../../../shared/guards/rules.ts';
import { daysBetween } from '../../../shared/time/civil-date.ts';
import { daysWords } from '../../behavior/labels.ts';
import { CAREER_LABELS } from '../../guards/labels.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

type Guard = Dossier['guard'];

function Career({ career }: Pick<Guard, 'career'>) {
  return (
    <PrintTable
      caption="Admissão e mudanças de graduação, lotação e situação"
      headers={['Data', 'Registro', 'Teor', 'Ato']}
      rows={career.map((one) => ({
        key: one.id,
        cells: [
          dateWords(one.on),
          CAREER_LABELS[one.kind],
          one.kind === 'admission' ? 'Ingresso na guarda' : careerDetail(one.kind, one.detail),
          one.act || '—',
        ],
      }))}
      empty="Não há registro de carreira."
    />
  );
}

function Leaves({ leaves }: Pick<Guard, 'leaves'>) {
  return (
    <PrintTable
      caption="Afastamentos, com ambos os dias incluídos"
      headers={['Afastamento', 'De', 'Até', 'Duração', 'Ato']}
      rows={leaves
        .toSorted((a, b) => a.from.localeCompare(b.from))
        .map((one) => ({
          key: one.id,
          cells: [
            leaveLabel(one.kind),
            dateWords(one.from),
            dateWords(one.to),
            daysWords(daysBetween(one.from, one.to) + 1),
            one.act || '—',
          ],
        }))}
      empty="Não consta afastamento."
    />
  );
}

/** Career and leaves. */
export function DossierCareer({ guard }: { readonly guard: Guard }) {
  return (
    <>
      <PrintSection title="Carreira">
        <Career career={guard.career} />
      </PrintSection>
      <PrintSection title="Afastamentos">
        <Leaves leaves={guard.leaves} />
      </PrintSection>
    </>
  );
}
