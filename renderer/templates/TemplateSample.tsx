import { Button, Group, ScrollArea, Select, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplateRow } from '../../shared/templates/contract.ts';
import { call } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { saveDocx } from './save-docx.ts';

const RECENT = 30;
/** What scrolls is reached by the keyboard. */
const FOCUSABLE = { tabIndex: 0, role: 'region', 'aria-label': 'Texto preenchido' } as const;

function Filled({ id, documentId }: { readonly id: number; readonly documentId: number }) {
  const query = useRead('templates.sample', { id, documentId });
  return (
    <Loaded query={query}>
      {({ paragraphs }) => (
        <ScrollArea.Autosize mah="24rem" className="ls-filled" viewportProps={FOCUSABLE}>
          {Array.from(paragraphs.entries(), ([at, text]) => (
            <p key={at}>{text}</p>
          ))}
        </ScrollArea.Autosize>
      )}
    </Loaded>
  );
}

/** How the template comes out with a document already issued; without number or authentication. */
export function TemplateSample({ template: { id, kind, version } }: { readonly template: TemplateRow }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const recent = useRead('documents.list', { kind, year: null, limit: RECENT, before: null });
  const options = (recent.data?.rows ?? []).map((one) => ({
    value: String(one.id),
    label: `${one.number} · ${one.summary}`,
  }));
  const documentId = Number(chosen);
  return (
    <Section title="Como fica">
      <Group align="end" gap="sm" mb="xs">
        <Select
          label="Documento de exemplo"
          placeholder={options.length === 0 ? 'Nenhum documento desta espécie' : 'Um dos mais recentes'}
          data={options}
          value={chosen}
          onChange={setChosen}
          w="30rem"
          searchable
          clearable
        />
        {chosen === null ? null : (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void saveDocx(() => call('templates.sample', { id, documentId }))}
          >
            Salvar a conferência
          </Button>
        )}
      </Group>
      {chosen === null ? (
        <Text fz="sm">
          Escolha um documento expedido para ver o modelo preenchido. A conferência sai sem número e sem
          autenticação.
        </Text>
      ) : (
        <Filled key={version} id={id} documentId={documentId} />
      )}
    </Section>
  );
}
