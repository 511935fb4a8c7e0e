import { Button, Menu } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { call } from '../../app/client.ts';
import { explain } from '../../app/errors.ts';
import { asRefusal } from '../../print/use-prepared.ts';
import { done, failed } from '../../ui/notify.tsx';

const STAMPS = ['1ª via', '2ª via', 'Cópia', 'Confere com o original'] as const;

async function print(documentId: number, stamp: string): Promise<void> {
  try {
    const { printed } = await call('desktop.print', { kind: 'issued', input: { documentId, stamp } });
    if (printed) done('Documento enviado à impressora', stamp);
  } catch (cause) {
    const words = explain(asRefusal(cause).wire);
    failed(words.title, words.message);
  }
}

/** Prints a document with a stamp that says what the copy is. The PDF that is kept has none. */
export function PrintStamped({ documentId }: { readonly documentId: number }) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconRubberStamp size={18} aria-hidden />}>
          Imprimir com carimbo
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STAMPS.map((stamp) => (
          <Menu.Item key={stamp} onClick={() => void print(documentId, stamp)}>
            {stamp}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
