import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { useCan } from '../app/session.tsx';
import { dateWords, instantWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { subjectPage } from './labels.ts';

type DocumentFactsProps = { readonly document: IssuedDocument };

function About({ document: { subject, summary } }: DocumentFactsProps) {
  const can = useCan();
  const page = subjectPage(subject);
  if (page === null || !can(page.permission)) return summary || subject;
  return (
    <Anchor component={Link} to={page.to}>
      {summary === '' ? page.label : summary}
    </Anchor>
  );
}

function kept({ pdf }: IssuedDocument): ReactNode {
  if (pdf === null) return 'Ainda não impresso: o PDF é conservado na primeira impressão.';
  const pages = pdf.pages === 1 ? '1 página' : `${pdf.pages} páginas`;
  return `${pages}, conservado em ${instantWords(pdf.keptAt)}`;
}

/** When, by whom and on what ground it was issued, and what proves it. */
export function DocumentFacts({ document }: DocumentFactsProps) {
  const { issuer, issuedAt, rulebook, fingerprint, auditHead, pdf, replaces } = document;
  const office = issuer.office === '' ? '' : `, ${issuer.office}`;
  const facts = [
    { label: 'Assunto', value: <About document={document} />, wide: true },
    { label: 'Expedido em', value: instantWords(issuedAt) },
    { label: 'Expedido por', value: `${issuer.name}${office}` },
    { label: 'Norma aplicada', value: rulebook?.title },
    { label: 'Autenticação', value: <span className="ldoc-hash">{fingerprint}</span> },
    { label: 'Trilha de auditoria', value: <span className="ldoc-hash">{auditHead || '—'}</span> },
    { label: 'PDF', value: kept(document) },
    ...(pdf === null
      ? []
      : [{ label: 'SHA-256 do PDF', value: <span className="ldoc-hash">{pdf.sha256}</span>, wide: true }]),
    ...(replaces === null
      ? []
      : [
          {
            label: 'Corrige',
            value: (
              <Anchor component={Link} to={`/documentos/${replaces.id}`}>
                {replaces.number}, de {dateWords(replaces.issuedOn)}
              </Anchor>
            ),
          },
        ]),
  ];
  return (
    <Section title="Registro">
      <KeyValue facts={facts} />
    </Section>
  );
}
