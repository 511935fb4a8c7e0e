import type { ExtractFacts } from '../../../shared/manifestations/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts, PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function when({ factOn, factTime }: ExtractFacts): string {
  if (factOn === null) return 'Não informada';
  return factTime === null ? dateWords(factOn) : `${dateWords(factOn)}, às ${factTime}`;
}

/** What leaves the ouvidoria of a manifestation, without who spoke. */
export function ExtractLayout({ facts, document }: LayoutProps<ExtractFacts>) {
  const { protocol, type, receivedOn, address, district, unit, vehicle, guards, extract, dueOn } = facts;
  const named = guards.map(({ name, registration }) => `${name}, matrícula ${registration}`).join('\n');
  return (
    <IssuedPage document={document} title="Extrato de manifestação" subtitle={`Protocolo ${protocol}`}>
      <PrintFacts
        facts={[
          { label: 'Tipo', value: type },
          { label: 'Recebida em', value: dateWords(receivedOn) },
          { label: 'Data e hora do fato', value: when(facts) },
          { label: 'Resposta ao cidadão até', value: dateWords(dueOn) },
          { label: 'Local', value: address },
          { label: 'Bairro', value: district },
          { label: 'Unidade', value: unit },
          { label: 'Viatura ou placa', value: vehicle },
          { label: 'Guardas indicados', value: named, wide: true },
        ]}
      />
      <PrintSection title="Extrato">
        {Array.from(extract.split(/\n{2,}/).entries(), ([at, paragraph]) => (
          <p key={at} className="lpi-paragraph">
            {paragraph}
          </p>
        ))}
      </PrintSection>
      <p className="lpi-paragraph">
        Este extrato não identifica quem se manifestou, cujos dados são protegidos (Lei 13.460/2017, art. 10,
        § 7º).
      </p>
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
