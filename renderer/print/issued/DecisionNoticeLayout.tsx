import type { DecisionNoticeFacts } from '../../../shared/judgment/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';
import { termWords } from './ruled.ts';

/** Tells one accused what was decided and until when an appeal fits, with room for the receipt. */
export function DecisionNoticeLayout({ facts, document }: LayoutProps<DecisionNoticeFacts>) {
  const { guard, kind, proceeding, decidedOn, authority, decisionNumber, rulings, appeal } = facts;
  const office = authority.office === '' ? '' : `, ${authority.office}`;
  return (
    <IssuedPage document={document} title="Notificação de decisão" subtitle={`${kind} ${proceeding}`}>
      <p className="lpi-paragraph">
        Fica notificado(a) <strong>{guard.name}</strong>, matrícula {guard.registration}, da decisão proferida
        em {dateWords(decidedOn)} por {authority.name}
        {office}
        {decisionNumber === '' ? '' : ` (documento nº ${decisionNumber})`}, nos autos do {proceeding}:
      </p>
      <PrintTable
        caption="O que foi decidido"
        headers={['Dispositivo', 'Conclusão', 'Penalidade']}
        rows={rulings.map(({ citation, label, outcome, penalty }, at) => ({
          key: at,
          cells: [`${citation}: ${label}`, outcome, penalty === '' ? 'Nenhuma' : penalty],
        }))}
        empty="Nenhuma imputação."
      />
      <p className="lpi-paragraph">
        Da decisão cabe pedido de reconsideração ou recurso no prazo de {termWords(appeal)}, contado do dia
        seguinte ao desta ciência ({appeal.citation}). O recurso não pode agravar a penalidade. Os autos estão
        à disposição do notificado e de seu defensor.
      </p>
      <IssuedSignature document={document} />
      <PrintSection title="Ciência">
        <p className="lpi-paragraph">
          Recebi cópia da decisão em ____/____/______, às ____:____. Assinatura:
          ______________________________
        </p>
        <p className="lpi-paragraph">
          Em caso de recusa, testemunhas: ______________________________ e ______________________________
        </p>
      </PrintSection>
    </IssuedPage>
  );
}
