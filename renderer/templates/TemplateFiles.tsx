import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { call, type OutputAt } from '../app/client.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { saveDocx } from './save-docx.ts';

type TemplateFilesProps = { readonly template: OutputAt<'templates.get'> };

const named = (count: number, words: string): string => `${count} ${words}${count === 1 ? '' : 's'}`;

/** What a file has that the one before had not, and the contrary. */
function change(fields: readonly string[], before: readonly string[] | undefined): string {
  if (before === undefined) return `${named(fields.length, 'campo')}: ${fields.join(', ')}`;
  const more = fields.filter((one) => !before.includes(one));
  const less = before.filter((one) => !fields.includes(one));
  if (more.length + less.length === 0) return 'mesmos campos da versão anterior';
  return [
    more.length === 0 ? '' : `a mais: ${more.join(', ')}`,
    less.length === 0 ? '' : `a menos: ${less.join(', ')}`,
  ]
    .filter((one) => one !== '')
    .join('; ');
}

/** Every file that was sent, the last first, each to be saved as it came. */
export function TemplateFiles({ template: { id, versions } }: TemplateFilesProps) {
  return (
    <Section title="Arquivos enviados">
      {versions.map(({ version, fileName, writtenOn, writtenBy, fields }, at) => (
        <Group key={version} justify="space-between" gap="sm" wrap="nowrap" mb="xs">
          <div>
            <Text fz="sm" fw={600}>
              Versão {version} · {fileName} · {dateWords(writtenOn)} · {writtenBy}
            </Text>
            <Text fz="sm">{change(fields, versions[at + 1]?.fields)}</Text>
          </div>
          <Button
            variant="default"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={`Salvar a versão ${version}`}
            onClick={() => void saveDocx(() => call('templates.original', { id, version }))}
          >
            Salvar
          </Button>
        </Group>
      ))}
    </Section>
  );
}
