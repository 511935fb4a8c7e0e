import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PaperTarget } from '../../shared/desktop/printing.ts';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';

type PrintDialogProps = {
  readonly busy: boolean;
  readonly onPrint: (target: PaperTarget) => void;
  readonly onClose: () => void;
};

type FormProps = PrintDialogProps & { readonly printers: OutputAt<'desktop.printers'> };

/** Not a name that a system gives to a printer. */
const DIALOG = '';
const MOST = 50;

function Copies({
  copies,
  onCopies,
}: {
  readonly copies: number;
  readonly onCopies: (copies: number) => void;
}) {
  return (
    <NumberInput
      label="Cópias"
      value={copies}
      onChange={(value) => onCopies(typeof value === 'number' ? value : 1)}
      min={1}
      max={MOST}
      clampBehavior="strict"
      allowDecimal={false}
      w={120}
    />
  );
}

function PrintForm({ printers: { list, last }, busy, onPrint, onClose }: FormProps) {
  const known = list.find(({ name }) => name === last);
  const [printer, setPrinter] = useState(known?.name ?? DIALOG);
  const [copies, setCopies] = useState(1);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onPrint(printer === DIALOG ? { printer: null, copies: 1 } : { printer, copies });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {list.length === 0 ? (
          <Text fz="sm">
            Nenhuma impressora foi encontrada neste computador. Ligue ou instale uma, abra a janela do sistema
            para procurá-la, ou salve o documento em PDF.
          </Text>
        ) : null}
        <Select
          label="Impressora"
          description="A escolha fica lembrada neste computador."
          data={[
            { value: DIALOG, label: 'Escolher na janela do sistema' },
            ...list.map(({ name, label, usual }) => ({
              value: name,
              label: usual ? `${label} (padrão)` : label,
            })),
          ]}
          value={printer}
          onChange={(value) => setPrinter(value ?? DIALOG)}
          allowDeselect={false}
        />
        {printer === DIALOG ? null : <Copies copies={copies} onCopies={setCopies} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={busy} data-autofocus>
            {printer === DIALOG ? 'Abrir a janela do sistema' : 'Imprimir'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Where paper comes out and how many copies: a printer of this computer, or the system's own window. */
export function PrintDialog(props: PrintDialogProps) {
  const printers = useRead('desktop.printers', {});
  return (
    <Modal opened onClose={props.onClose} title="Imprimir">
      <Loaded query={printers}>{(found) => <PrintForm {...props} printers={found} />}</Loaded>
    </Modal>
  );
}
