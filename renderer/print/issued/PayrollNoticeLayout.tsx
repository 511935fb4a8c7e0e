import { gradeLabel } from '../../../shared/guards/model.ts';
import type { PayrollNoticeFacts } from '../../../shared/sanctions/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintFacts } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function Measures({ facts: { fine, from, to } }: { readonly facts: PayrollNoticeFacts }) {
  if (fine !== null) {
    return (
      <p className="lpi-paragraph">
        A suspensão foi convertida em multa de {fine.percent}% da remuneração de cada dia ({fine.citation}).
        De {dateWords(from)} a {dateWords(to)} o guarda permanece em serviço e escalado; à folha de pagamento
        cabe lançar a multa.
      </p>
    );
  }
  return (
    <p className="lpi-paragraph">
      De {dateWords(from)} a {dateWords(to)}, ambos incluídos, em dias corridos, o guarda não pode ser
      escalado nem entrar em serviço. À folha de pagamento cabe o desconto dos dias; à escala, a substituição.
    </p>
  );
}

/** Tells payroll and roster of a penalty to be served. */
export function PayrollNoticeLayout({ facts, document }: LayoutProps<PayrollNoticeFacts>) {
  const { guard, proceeding, penalty, finalOn, from, to, days, recipient } = facts;
  return (
    <IssuedPage document={document} title="Comunicação à folha e à escala" subtitle={proceeding}>
      <p className="lpi-paragraph">A(o) {recipient}.</p>
      <p className="lpi-paragraph">
        Comunico, para as providências cabíveis, o cumprimento da penalidade abaixo.
      </p>
      <PrintFacts
        facts={[
          { label: 'Guarda', value: `${guard.name}, matrícula ${guard.registration}`, wide: true },
          { label: 'Cargo', value: gradeLabel(guard.grade) },
          { label: 'Lotação', value: guard.unit || 'Não informada' },
          { label: 'Penalidade', value: penalty },
          { label: 'Definitiva em', value: dateWords(finalOn) },
          { label: 'De', value: dateWords(from) },
          { label: 'Até', value: `${dateWords(to)} (${days} ${days === 1 ? 'dia' : 'dias'})` },
        ]}
      />
      <Measures facts={facts} />
      <IssuedSignature document={document} />
    </IssuedPage>
  );
}
