import type { RecommendationFacts } from '../../../shared/recommendations/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function termWords({ days, unit, dueOn }: RecommendationFacts['term']): string {
  const one = unit === 'business' ? 'dia útil' : 'dia';
  const many = unit === 'business' ? 'dias úteis' : 'dias';
  return `${days} ${days === 1 ? one : many}, até ${dateWords(dueOn)}`;
}

function Origins({ origins }: Pick<RecommendationFacts, 'origins'>) {
  if (origins.length === 0)
    return <p className="lpi-paragraph">Esta recomendação é de iniciativa da própria ouvidoria.</p>;
  return (
    <p className="lpi-paragraph">
      {origins.length === 1
        ? 'Esta recomendação tem origem na manifestação:'
        : `Esta recomendação tem origem em ${origins.length} manifestações:`}{' '}
      {origins.map(({ protocol, type }) => `${protocol} (${type.toLowerCase()})`).join('; ')}. A identidade de
      quem se manifesta é protegida (Lei 13.460/2017, art. 10, § 7º).
    </p>
  );
}

/** A recommendation of the ouvidoria as it goes to its recipient. */
export function RecommendationLayout({ facts, document }: LayoutProps<RecommendationFacts>) {
  const { corrects } = facts;
  return (
    <IssuedPage document={document} title="Recomendação" subtitle="Ouvidoria">
      <p className="lpi-place">
        {document.letterhead.municipality}, {longDate(document.issuedOn)}.
      </p>
      <p className="lpi-subject">
        A(o) <strong>{facts.recipient}</strong>
        <br />
        <strong>Assunto:</strong> {facts.subject}
      </p>
      <p className="lpi-paragraph">
        Esta ouvidoria, no exercício da competência de propor e recomendar (Lei 13.022/2014, art. 13, II; Lei
        13.460/2017, art. 13), expõe e recomenda o que segue.
      </p>
      {corrects === null ? null : (
        <p className="lpi-paragraph">
          Toma o lugar da recomendação nº {corrects.number}, de {dateWords(corrects.on)}, anulada pelo
          seguinte motivo: {corrects.reason}
        </p>
      )}
      <PrintSection title="Fundamentos">
        <p className="lpi-paragraph">{facts.grounds}</p>
        <Origins origins={facts.origins} />
      </PrintSection>
      <PrintSection title="Recomendação">
        <p className="lpi-paragraph">{facts.text}</p>
      </PrintSection>
      <PrintSection title="Resposta">
        <p className="lpi-paragraph">
          Solicita-se que informe se a aceita, no todo ou em parte, ou os motivos da recusa, no prazo de{' '}
          {termWords(facts.term)}.
        </p>
      </PrintSection>
      <IssuedSignature document={document} dated={false} />
    </IssuedPage>
  );
}
