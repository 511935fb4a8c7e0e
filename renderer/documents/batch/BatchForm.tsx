import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye, IconFiles } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BatchWhat } from '../../../shared/desktop/batch.ts';
import type { GuardRow } from '../../../shared/guards/contract.ts';
import { DocumentPreview } from '../../print/DocumentPreview.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { Section } from '../../ui/Page.tsx';
import { BatchOptions } from './BatchOptions.tsx';
import { dossiersWords, EVERYONE, matching } from './choice.ts';
import { GuardPicker, type Picked } from './GuardPicker.tsx';
import { beginBatch } from './run.ts';

const USUAL: BatchWhat = { model: 'full', numbered: true, joined: false };

function consequence({ numbered, joined }: BatchWhat, count: number): string {
  const place = joined ? 'A seguir escolha o nome do arquivo.' : 'A seguir escolha a pasta.';
  if (!numbered) return `São ${dossiersWords(count)} sem número, como constam hoje. ${place}`;
  return `São ${dossiersWords(count)} com número, que ficam conservados no registro como constam hoje e não podem ser alterados depois. ${place}`;
}

type ActionsProps = { readonly ids: readonly number[]; readonly what: BatchWhat };

function Begin({ ids, what }: ActionsProps) {
  const [asked, setAsked] = useState(false);
  if (ids.length === 0)
    return (
      <>
        {asked ? (
          <Text fz="sm" c="red" role="alert">
            Marque ao menos um guarda na lista.
          </Text>
        ) : null}
        <Button leftSection={<IconFiles size={18} aria-hidden />} onClick={() => setAsked(true)}>
          Gerar prontuários
        </Button>
      </>
    );
  return (
    <ConfirmButton
      variant="filled"
      label={`Gerar ${dossiersWords(ids.length)}`}
      leftSection={<IconFiles size={18} aria-hidden />}
      question={`Gerar ${dossiersWords(ids.length)}?`}
      consequence={consequence(what, ids.length)}
      confirmLabel="Escolher o lugar e gerar"
      onConfirm={() => Promise.resolve(beginBatch(ids, what))}
    />
  );
}

function Preview({ ids, what }: ActionsProps) {
  const [seen, { open, close }] = useDisclosure(false);
  const [first] = ids;
  if (first === undefined) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={open}>
        Ver o primeiro
      </Button>
      <Modal opened={seen} onClose={close} title="Como fica" size="60rem">
        <DocumentPreview kind="dossier" input={{ guardId: first, model: what.model }} />
      </Modal>
    </>
  );
}

/** Picks the guards and how their dossiers come out. */
export function BatchForm({ rows }: { readonly rows: readonly GuardRow[] }) {
  const [picked, setPicked] = useState<Picked>(new Set());
  const [what, setWhat] = useState(USUAL);
  const ids = useMemo(
    () => matching(rows, { ...EVERYONE, status: 'all' }).flatMap(({ id }) => (picked.has(id) ? [id] : [])),
    [rows, picked],
  );
  return (
    <Stack gap="md">
      <Section title="Como gerar">
        <Stack gap="md">
          <BatchOptions what={what} onWhat={setWhat} />
          <Group gap="xs" justify="flex-end">
            <Preview ids={ids} what={what} />
            <Begin ids={ids} what={what} />
          </Group>
        </Stack>
      </Section>
      <Section title="Guardas">
        <GuardPicker rows={rows} picked={picked} onPick={setPicked} />
      </Section>
    </Stack>
  );
}
