import '../../styles/issued.css';
import type { ReactNode } from 'react';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { dateWords } from '../../ui/dates.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintPage, PrintSignature } from '../PrintPage.tsx';

type IssuedPageProps = {
  readonly document: IssuedDocument;
  /** Without the number, which goes under it. */
  readonly title: string;
  /** Under the number. */
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
};

function Replaces({ document: { replaces } }: Pick<IssuedPageProps, 'document'>) {
  if (replaces === null) return null;
  return (
    <p className="lpi-replaces">
      Este documento corrige e substitui o de nº {replaces.number}, de {dateWords(replaces.issuedOn)}.
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
          Nº {document.number}
          {subtitle === undefined ? null : <span className="lpi-subtitle">{subtitle}</span>}
        </>
      }
    >
      <Replaces document={document} />
      {children}
      <p className="lpi-check">
        Documento nº {document.number}, expedido em {dateWords(document.issuedOn)} e conservado no registro da{' '}
        {document.letterhead.name}. Autenticação: {document.fingerprint}. A conferência é feita no órgão, com
        o número e a autenticação.
      </p>
    </PrintPage>
  );
}

type IssuedSignatureProps = {
  readonly document: IssuedDocument;
  /** Who signs, when not who issued it in the application. */
  readonly by?: { readonly name: string; readonly office: string };
  /** False where the day is already said at the top. */
  readonly dated?: boolean;
};

/** Place, day and the person who signs. */
export function IssuedSignature({ document, by = document.issuer, dated = true }: IssuedSignatureProps) {
  const place = `${document.letterhead.municipality}, ${longDate(document.issuedOn)}.`;
  return <PrintSignature place={dated ? place : ''} name={by.name} office={by.office} />;
}
