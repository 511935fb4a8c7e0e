import type { RewardActFacts } from '../../../shared/rewards/documents.ts';
import { dateWords } from '../../ui/dates.ts';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

/** The act by which a guard is rewarded: who, by which article and for what. */
export function RewardActLayout({ facts, document }: LayoutProps<RewardActFacts>) {
  const { guard, label, citation, on, act, reason, forceMajeure, authority } = facts;
  const unit = guard.unit === '' ? '' : `, lotado(a) em ${guard.unit}`;
  const ground = citation === '' ? '' : ` (${citation})`;
  return (
    <IssuedPage document={document} title="Ato de recompensa" subtitle={label}>
      <p className="lpi-paragraph">
        A autoridade abaixo assinada, no uso de suas atribuições, <strong>concede</strong> a{' '}
        <strong>{guard.name}</strong>, matrícula {guard.registration}, {guard.grade}
        {unit}, a recompensa de <strong>{label.toLowerCase()}</strong>
        {ground}, com data de {dateWords(on)}
        {act === '' ? '' : `, conforme o ato ${act}`}, pelo seguinte fato:
      </p>
      <p className="lpi-quote">{reason}</p>
      {forceMajeure ? (
        <p className="lpi-paragraph">
          A concessão durante curso se deve à força maior narrada no motivo acima.
        </p>
      ) : null}
      <p className="lpi-paragraph">
        Publique-se, dê-se ciência ao interessado e registre-se em seus assentamentos funcionais.
      </p>
      <IssuedSignature document={document} by={authority} />
    </IssuedPage>
  );
}
