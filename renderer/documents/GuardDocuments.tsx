import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { DossierModel } from '../../shared/documents/dossier-facts.ts';
import { DocumentPreview } from '../print/DocumentPreview.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { REGISTER_COLUMNS } from './columns.tsx';
import { DossierModelChoice } from './DossierModelChoice.tsx';
import { IssueCertificate } from './IssueCertificate.tsx';
import { IssueDossier } from './IssueDossier.tsx';
import { useDocumentPages } from './use-document-pages.ts';

const COLUMNS = REGISTER_COLUMNS.filter(({ key }) => key !== 'summary');

function Issued({ guardId }: { readonly guardId: number }) {
  const subject = `guard:${guardId}`;
  const { rows, error, refetch, hasMore, more, readAll } = useDocumentPages({
    kind: null,
    year: null,
    subject,
    text: '',
  });
  return (
    <Section
      title="Documentos expedidos"
      actions={
        <>
          <IssueCertificate guardId={guardId} />
          <IssueDossier guardId={guardId} />
        </>
      }
    >
      <DataTable
        id="documents.guard"
        caption="Documentos deste guarda"
        rows={rows}
        error={error}
        onRetry={() => void refetch()}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowHref={(row) => `/documentos/${row.id}`}
        filterLabel={null}
        empty={{
          title: 'Nenhum documento expedido',
          message: 'A certidão disciplinar e o prontuário aqui expedidos recebem número e ficam conservados.',
        }}
        onEndReached={more}
        more={hasMore}
        readAll={readAll}
      />
    </Section>
  );
}

/** The dossier as it stands today, whole or in one page. */
function Today({ guardId }: { readonly guardId: number }) {
  const [model, setModel] = useState<DossierModel>('full');
  const input = { guardId, model };
  return (
    <Section title="Prontuário como consta hoje">
      <Stack gap="md">
        <DossierModelChoice model={model} onModel={setModel} />
        <DocumentPreview kind="dossier" input={input} />
      </Stack>
    </Section>
  );
}

/** What was issued about a guard, the issuing of more, and the dossier as it stands today. */
export function GuardDocuments({ guardId }: { readonly guardId: number }) {
  return (
    <Stack gap="md">
      <Issued guardId={guardId} />
      <Today guardId={guardId} />
    </Stack>
  );
}
