import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconFileDownload, IconFileSpreadsheet, IconRefresh } from '@tabler/icons-react';
import { templateCsv } from '../../shared/imports/csv.ts';
import { type ImportKind, importKind, KIND_LABELS } from '../../shared/imports/model.ts';
import { call } from '../app/client.ts';
import { useCan } from '../app/session.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { KIND_HINTS } from './labels.ts';
import { useFileDrop } from './use-file-drop.ts';
import type { Import } from './use-import.ts';

function KindChoice({ of }: { readonly of: Import }) {
  const can = useCan();
  const kinds = importKind.options.filter((kind) => kind !== 'sanctions' || can('sanctions.import'));
  const choose = (value: string): void => {
    const kind = importKind.safeParse(value);
    if (kind.success) of.setKind(kind.data);
  };
  return (
    <Radio.Group label="O que a planilha traz" value={of.kind} onChange={choose}>
      <div className="li-kinds">
        {kinds.map((kind: ImportKind) => (
          <Radio
            key={kind}
            value={kind}
            label={KIND_LABELS[kind]}
            description={KIND_HINTS[kind]}
            disabled={of.work !== null}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function TemplateButton({
  kind,
  onFail,
}: {
  readonly kind: ImportKind;
  readonly onFail: (cause: unknown) => void;
}) {
  const save = async (): Promise<void> => {
    const { name, text } = templateCsv(kind);
    try {
      const { saved, name: file } = await call('desktop.saveText', { suggestedName: name, text });
      if (saved) done('Modelo salvo', file);
    } catch (cause) {
      onFail(cause);
    }
  };
  return (
    <Button
      variant="subtle"
      leftSection={<IconFileDownload size={18} aria-hidden />}
      onClick={() => void save()}
    >
      Salvar planilha modelo
    </Button>
  );
}

/** What to import and from which file: by the button, or dropped. */
export function FileStep({ of }: { readonly of: Import }) {
  const { area, over } = useFileDrop(of.open, of.work === null);
  const choose = async (): Promise<void> => {
    try {
      const chosen = await call('desktop.chooseSpreadsheet', {});
      if (chosen !== null) of.open(chosen);
    } catch (cause) {
      of.fail(cause);
    }
  };
  return (
    <Section title="Arquivo" actions={<TemplateButton kind={of.kind} onFail={of.fail} />}>
      <Stack gap="md">
        <KindChoice of={of} />
        <div className="ls-drop" ref={area} data-over={over}>
          <IconFileSpreadsheet size={32} stroke={1.3} aria-hidden />
          <Text fz="sm">
            {of.file === null ? 'Arraste aqui um arquivo .csv ou .xlsx, ou escolha-o.' : of.file.name}
          </Text>
          <Group gap="xs" justify="center">
            <Button
              variant={of.file === null ? 'filled' : 'default'}
              onClick={() => void choose()}
              disabled={of.work !== null}
            >
              {of.file === null ? 'Escolher arquivo' : 'Escolher outro arquivo'}
            </Button>
            {of.file === null || of.work !== null ? null : (
              <Button
                variant="default"
                leftSection={<IconRefresh size={18} aria-hidden />}
                onClick={of.reread}
              >
                Ler de novo
              </Button>
            )}
          </Group>
        </div>
      </Stack>
    </Section>
  );
}
