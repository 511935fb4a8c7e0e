import '../../styles/issued.css';
import type { ReactNode } from 'react';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintPage } from '../PrintPage.tsx';
import { Stamps } from './Stamp.tsx';

type IssuedPageProps = {
  readonly document: IssuedDocument;
  /** Without the number, which goes under it. */
  readonly title: string;
  /** Under the number. */
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
};

type DocumentProps = Pick<IssuedPageProps, 'document'>;

function Replaces({ document: { replaces } }: DocumentProps) {
  if (replaces === null) return null;
  return (
    <p className="lpi-replaces">
      Este documento corrige e substitui o de nº {replaces.number}, de {dateWords(replaces.issuedOn)}.
    </p>
  );
}

/** Said at the top of what is printed once it no longer stands. */
function Standing({ document: { annulledOn, annulledReason, replacedBy } }: DocumentProps) {
  if (annulledOn !== null) {
    return (
      <p className="lpi-replaces">
        Documento sem efeito: anulado em {dateWords(annulledOn)}. Motivo: {annulledReason}
      </p>
    );
  }
  if (replacedBy === null) return null;
  return (
    <p className="lpi-replaces">
      Documento substituído pelo de nº {replacedBy.number}, de {dateWords(replacedBy.issuedOn)}.
    </p>
  );
}

function Check({ document: { number, issuedOn, letterhead, fingerprint } }: DocumentProps) {
  if (fingerprint === '') {
    return <p className="lpi-check">Minuta sujeita a revisão: sem número, sem assinatura e sem efeito.</p>;
  }
  return (
    <p className="lpi-check">
      Documento nº {number}, expedido em {dateWords(issuedOn)} e conservado no registro da {letterhead.name}.
      Autenticação: {fingerprint}. A conferência é feita no órgão, com o número e a autenticação.
    </p>
  );
}

/** A page of the register: the letterhead of the day, the number, and how to check the paper. */
export function IssuedPage({ document, title, subtitle, children }: IssuedPageProps) {
  return (
    <PrintPage
      agency={document.letterhead}
      title={title}
      subtitle={
        <>
          {document.fingerprint === '' ? 'Minuta' : `Nº ${document.number}`}
          {subtitle === undefined ? null : <span className="lpi-subtitle">{subtitle}</span>}
        </>
      }
    >
      <Stamps document={document} />
      <Standing document={document} />
      <Replaces document={document} />
      {children}
      <Check document={document} />
    </PrintPage>
  );
}
