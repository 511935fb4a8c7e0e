import { Button, Menu } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { call } from '../../app/client.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { saveDocx, tellRefusal } from '../../templates/save-docx.ts';

const ICON = <IconFileTypeDocx size={18} aria-hidden />;

function save(documentId: number): Promise<void> {
  return saveDocx(() => call('templates.filled', { documentId }));
}

type FillProps = {
  readonly documentId: number;
  readonly offered: readonly { readonly id: number; readonly name: string }[];
};

/** Fills one of the office's templates: the first filling is kept under the number of the document. */
function Fill({ documentId, offered }: FillProps) {
  const { mutateAsync, isPending } = useWrite('templates.fill');
  const fill = async (templateId: number): Promise<void> => {
    try {
      await mutateAsync({ documentId, templateId });
    } catch (cause) {
      tellRefusal(cause);
      return;
    }
    await save(documentId);
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" loading={isPending} leftSection={ICON}>
          Preencher modelo
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => void fill(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The .docx of an issued document: to be filled once, then saved as it was kept. */
export function DocxActions({ documentId }: { readonly documentId: number }) {
  const { data } = useRead('templates.ofDocument', { documentId });
  if (data === undefined) return null;
  if (data.kept !== null)
    return (
      <Button variant="default" leftSection={ICON} onClick={() => void save(documentId)}>
        Salvar em Word
      </Button>
    );
  return data.offered.length === 0 ? null : <Fill documentId={documentId} offered={data.offered} />;
}
