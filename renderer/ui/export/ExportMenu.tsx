import { Button, Group, Loader, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { type Exportable, useExport } from './use-export.ts';

/** Reading pages is told only when it takes long enough to be seen. */
function Progress({ read, onCancel }: { readonly read: number; readonly onCancel: () => void }) {
  return (
    <Modal
      opened
      onClose={onCancel}
      title="Exportando a lista"
      size="sm"
      closeButtonProps={{ 'aria-label': 'Cancelar' }}
    >
      <Stack gap="md">
        <Group gap="sm" role="status">
          <Loader size="sm" />
          <Text className="ls-num">{`${read.toLocaleString('pt-BR')} linhas lidas`}</Text>
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancelar
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Takes what the list shows to a file: CSV or Excel. */
export function ExportMenu<R>({ source }: { readonly source: Exportable<R> }) {
  const { progress, run, cancel } = useExport(source);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={`Exportar ${source.title}`}
            loading={progress !== null}
          >
            Exportar
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            onClick={() => void run('xlsx')}
          >
            Planilha Excel (XLSX)
          </Menu.Item>
          <Menu.Item leftSection={<IconFileText size={16} aria-hidden />} onClick={() => void run('csv')}>
            Texto separado por ponto e vírgula (CSV)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {progress !== null && progress > 0 ? <Progress read={progress} onCancel={cancel} /> : null}
    </>
  );
}
