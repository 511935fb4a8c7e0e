import { Button, Text } from '@mantine/core';
import { IconDownload, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { CharterText } from './CharterText.tsx';
import { DraftPanel } from './DraftPanel.tsx';
import { saveCsv } from './save-csv.ts';
import { VersionsTable } from './VersionsTable.tsx';

type Current = OutputAt<'charter.current'>;

function EditLink({ draft }: Pick<Current, 'draft'>) {
  return (
    <IfCan permission="charter.write">
      <Button
        component={Link}
        to="/carta-de-servicos/minuta"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {draft === null ? 'Escrever minuta' : 'Continuar a minuta'}
      </Button>
    </IfCan>
  );
}

function Actions({ current }: { readonly current: Current }) {
  const { inForce } = current;
  return (
    <>
      {inForce === null ? null : (
        <>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void saveCsv(inForce)}
          >
            Dados abertos (CSV)
          </Button>
          <IssuedDocumentActions
            documentId={inForce.documentId}
            suggestedName={`carta-de-servicos-versao-${inForce.number}.pdf`}
          />
        </>
      )}
      <EditLink draft={current.draft} />
    </>
  );
}

function InForce({ current: { inForce, draft } }: { readonly current: Current }) {
  if (inForce === null) {
    return (
      <EmptyState
        title="Nenhuma Carta de Serviços publicada"
        message="A Carta diz ao cidadão que serviços a guarda presta, o que se exige, em que prazo e como reclamar. Escreva a minuta e publique-a."
        action={<EditLink draft={draft} />}
      />
    );
  }
  return (
    <>
      <Section
        title={`Em vigor: versão ${inForce.number}`}
        actions={<DeadlineBadge due={inForce.reviewDue} today={today()} warnFrom={30} />}
      >
        <Text fz="sm">
          Documento {inForce.document}. O prazo ao lado é o da revisão anual (Lei 13.460/2017, art. 7º, § 4º).
        </Text>
      </Section>
      <CharterText body={inForce.body} />
    </>
  );
}

/** The Carta de Serviços: what is in force, what is being written, and every version. */
export function CharterPage() {
  const query = useRead('charter.current', {});
  return (
    <Page
      title="Carta de Serviços"
      lead="Os serviços prestados, as formas de acesso e os compromissos de qualidade (Lei 13.460/2017, art. 7º)."
      actions={query.data ? <Actions current={query.data} /> : null}
    >
      <Loaded query={query}>
        {(current) => (
          <>
            {current.draft === null ? null : <DraftPanel draft={current.draft} />}
            <InForce current={current} />
            {current.versions.length === 0 ? null : <VersionsTable versions={current.versions} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
