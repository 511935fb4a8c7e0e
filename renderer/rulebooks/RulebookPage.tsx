import { Alert, Button, List } from '@mantine/core';
import { IconAlertTriangle, IconArrowsDiff, IconVersions } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import '../styles/rulebooks.css';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { ExportButton } from './ExportButton.tsx';
import { MissingBadge, ValidityBadge } from './RulebookBadges.tsx';
import { RulebookTabs } from './RulebookTabs.tsx';
import { StartDraftButton } from './StartDraft.tsx';
import { sourceKey } from './sources.ts';

const CRUMBS = [{ label: 'Norma disciplinar', to: '/norma' }];

type Version = OutputAt<'rulebooks.get'>;

function Missing({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <Alert
      color="amber"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title="Falta para julgar sob esta norma"
      className="ls-notice"
    >
      <List size="sm">
        {missing.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Summary({ version: { row, body } }: { readonly version: Version }) {
  const until = row.validTo === null ? 'em diante' : `até ${dateWords(row.validTo)}`;
  return (
    <Section title="Identificação">
      <KeyValue
        facts={[
          { label: 'Lei', value: row.lawNumber || 'Não informada' },
          { label: 'Vigência', value: `${dateWords(row.validFrom)} ${until}` },
          {
            label: 'Infrações',
            value: `${body.transgressions.length} em ${body.severities.length} gravidades`,
          },
          { label: 'Parâmetros do Município', value: <MissingBadge missing={row.missing} /> },
          ...(body.note === null ? [] : [{ label: 'Observação', value: body.note, wide: true }]),
        ]}
      />
    </Section>
  );
}

function Actions({ id, last }: { readonly id: number; readonly last: boolean }) {
  const source = { type: 'version' as const, id };
  return (
    <>
      <Button
        component={Link}
        to={`/norma/comparar?b=${sourceKey(source)}`}
        variant="default"
        leftSection={<IconArrowsDiff size={16} aria-hidden />}
      >
        Comparar
      </Button>
      <ExportButton source={source} />
      <IfCan permission="rulebooks.write">
        <StartDraftButton from={source} />
        {last ? (
          <Button
            component={Link}
            to={`/norma/${id}/nova-versao`}
            variant="default"
            leftSection={<IconVersions size={16} aria-hidden />}
          >
            Adotar com outros parâmetros
          </Button>
        ) : null}
      </IfCan>
    </>
  );
}

/** One version of the disciplinary code, read by a person. */
export function RulebookPage() {
  const id = Number(useParams().id);
  const version = useRead('rulebooks.get', { id }, { enabled: Number.isInteger(id) });
  const row = version.data?.row;
  return (
    <Page
      key={id}
      title={row?.title ?? 'Norma'}
      crumbs={CRUMBS}
      badges={row ? <ValidityBadge row={row} /> : null}
      actions={row ? <Actions id={id} last={row.validTo === null} /> : null}
    >
      <Loaded query={version}>
        {(data) => (
          <>
            <Missing missing={data.row.missing} />
            <Summary version={data} />
            <RulebookTabs rules={data.body} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
