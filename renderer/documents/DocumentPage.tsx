import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { useRead } from '../app/queries.ts';
import { DocumentPreview } from '../print/DocumentPreview.tsx';
import { PrintActions } from '../print/PrintActions.tsx';
import '../styles/documents.css';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulDocument } from './AnnulDocument.tsx';
import { CorrectDocument } from './CorrectDocument.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentNotices } from './DocumentNotices.tsx';
import { kindLabel, standingBadge } from './labels.ts';
import { DocxActions } from './papers/DocxActions.tsx';
import { PrintStamped } from './papers/PrintStamped.tsx';
import { SignedCopies } from './papers/SignedCopies.tsx';

const CRUMBS = [{ label: 'Documentos', to: '/documentos' }];

function Actions({ document }: { readonly document: IssuedDocument }) {
  const stands = document.annulledOn === null && document.replacedBy === null;
  return (
    <>
      <PrintActions
        kind="issued"
        input={{ documentId: document.id }}
        suggestedName={`${document.number.toLowerCase()}.pdf`}
      />
      <PrintStamped documentId={document.id} />
      <DocxActions documentId={document.id} />
      {stands ? <CorrectDocument document={document} /> : null}
      {stands ? <AnnulDocument document={document} /> : null}
    </>
  );
}

function Whole({ document }: { readonly document: IssuedDocument }) {
  return (
    <Stack gap="md">
      <DocumentNotices document={document} />
      <DocumentFacts document={document} />
      <SignedCopies document={document} />
      <DocumentPreview kind="issued" input={{ documentId: document.id }} />
    </Stack>
  );
}

/** One issued document: what it is, how it stands, and its pages. */
export function DocumentPage() {
  const id = Number(useParams().id);
  const document = useRead('documents.issued', { id }, { enabled: Number.isInteger(id) });
  const { data } = document;
  return (
    <Page
      key={id}
      title={data?.number ?? 'Documento'}
      {...(data ? { lead: kindLabel(data.kind) } : {})}
      crumbs={CRUMBS}
      badges={data ? <StatusBadge {...standingBadge(data)} /> : null}
      actions={data ? <Actions document={data} /> : null}
    >
      <Loaded query={document}>{(found) => <Whole document={found} />}</Loaded>
    </Page>
  );
}
