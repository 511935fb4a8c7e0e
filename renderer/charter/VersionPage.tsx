import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { Changes } from './Changes.tsx';
import { CharterText } from './CharterText.tsx';

const CRUMBS = [{ label: 'Carta de Serviços', to: '/carta-de-servicos' }];

/** One published version: what it says, and what it changed. */
export function VersionPage() {
  const number = Number(useParams().number);
  const query = useRead('charter.version', { number }, { enabled: Number.isInteger(number) });
  const { data } = query;
  return (
    <Page
      title={`Versão ${number}`}
      crumbs={CRUMBS}
      {...(data ? { lead: `Publicada em ${dateWords(data.publishedOn)}, documento ${data.document}.` } : {})}
      actions={
        data ? (
          <IssuedDocumentActions
            documentId={data.documentId}
            suggestedName={`carta-de-servicos-versao-${number}.pdf`}
          />
        ) : null
      }
    >
      <Loaded query={query}>
        {({ body, changes }) => (
          <>
            <Section title="O que mudou">
              {changes.length === 0 ? (
                <Text fz="sm">Primeira versão publicada.</Text>
              ) : (
                <Changes changes={changes} />
              )}
            </Section>
            <CharterText body={body} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
