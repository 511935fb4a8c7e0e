import type { SummonsFacts } from '../../../shared/hearings/documents.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintFacts, PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

const RIGHTS =
  'Pode vir acompanhado de defensor, permanecer em silêncio sem prejuízo da defesa, ver os autos e requerer o que julgar necessário (Constituição Federal, art. 5º, LV e LXIII).';
const DUTIES =
  'O comparecimento é obrigatório para o servidor. Se não puder vir, comunique o motivo antes do dia marcado, com o documento que o prove.';

/** A summons to be heard, with room for the proof that it was served. */
export function SummonsLayout({ facts, document }: LayoutProps<SummonsFacts>) {
  const { heard, registration, heardRole, isAccused, proceeding, kind, on, at, place, presider } = facts;
  return (
    <IssuedPage document={document} title="Intimação" subtitle={`${kind} ${proceeding}`}>
      <p className="lpi-paragraph">
        Fica intimado(a) <strong>{heard}</strong>
        {registration === '' ? '' : `, matrícula ${registration}`}, na qualidade de {heardRole.toLowerCase()},
        a comparecer no dia, hora e local abaixo, para ser ouvido(a) nos autos do {proceeding}.
      </p>
      <PrintFacts
        facts={[
          { label: 'Dia', value: longDate(on) },
          { label: 'Hora', value: at },
          { label: 'Local', value: place, wide: true },
          { label: 'Preside', value: presider, wide: true },
        ]}
      />
      <p className="lpi-paragraph">{isAccused ? RIGHTS : DUTIES}</p>
      <IssuedSignature document={document} />
      <PrintSection title="Comprovante">
        <p className="lpi-paragraph">
          Recebi a intimação em ____/____/______, às ____:____. Assinatura: ______________________________
        </p>
        <p className="lpi-paragraph">
          Em caso de recusa, testemunhas: ______________________________ e ______________________________
        </p>
      </PrintSection>
    </IssuedPage>
  );
}
