import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Classified, PublishedList } from '../../shared/progression/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { IssuedPaper } from '../documents/papers/IssuedPaper.tsx';
import '../styles/progression.css';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulListButton } from './AnnulListButton.tsx';
import { ClassifiedDialog } from './ClassifiedDialog.tsx';
import { RankedTable } from './RankedTable.tsx';
import { vacancyWords } from './vacancy-words.ts';

const CRUMBS = [{ label: 'Progressão', to: '/progressao' }];

function Actions({ list }: { readonly list: PublishedList }) {
  const annuls = useCan()('progression.publish') && !list.annulled;
  return (
    <>
      <IssuedPaper
        documentId={list.documentId}
        earlier={{ of: 'progression', id: list.id }}
        suggestedName={`lista-${list.number.replace(/[^\w-]/g, '')}.pdf`}
      />
      {annuls ? <AnnulListButton list={list} /> : null}
    </>
  );
}

function Facts({ list: { body, ...list } }: { readonly list: PublishedList }) {
  return (
    <KeyValue
      facts={[
        { label: 'Passagem', value: `${body.fromLabel} para ${body.label}`, wide: true },
        { label: 'Data da contagem', value: dateWords(list.on) },
        { label: 'Publicação', value: dateWords(list.publishedOn) },
        { label: 'Ato', value: list.act },
        {
          label: 'Autoridade',
          value: [body.authority.name, body.authority.office].filter(Boolean).join(', '),
        },
        { label: 'Recurso até', value: dateWords(list.appealUntil) },
        { label: 'Norma aplicada', value: body.rulebook.title },
        { label: 'Vagas', value: vacancyWords(body.vacancies), wide: true },
      ]}
    />
  );
}

function List({ list }: { readonly list: PublishedList }) {
  const [opened, setOpened] = useState<Classified | null>(null);
  return (
    <Stack gap="md">
      {list.annulled ? (
        <Alert color="red" title="Lista anulada">
          {list.annulledReason}
        </Alert>
      ) : null}
      <Section title="Publicação">
        <Facts list={list} />
      </Section>
      <Section title="Classificação">
        <RankedTable id="progression.published" rows={list.body.ranked} onOpen={setOpened} />
      </Section>
      {opened ? <ClassifiedDialog row={opened} onClose={() => setOpened(null)} /> : null}
    </Stack>
  );
}

/** A published list, as it was published. */
export function ListPage() {
  const id = Number(useParams().id);
  const list = useRead('progression.get', { id }, { enabled: Number.isInteger(id) });
  const { data } = list;
  return (
    <Page
      title={data ? `Lista ${data.number}` : 'Lista de progressão'}
      crumbs={CRUMBS}
      badges={
        data ? (
          <StatusBadge
            tone={data.annulled ? 'quiet' : 'good'}
            label={data.annulled ? 'Anulada' : 'Publicada'}
          />
        ) : null
      }
      actions={data ? <Actions list={data} /> : null}
    >
      <Loaded query={list}>{(published) => <List list={published} />}</Loaded>
    </Page>
  );
}
