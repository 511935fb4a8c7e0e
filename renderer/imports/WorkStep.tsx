import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useArrival } from './use-arrival.ts';
import type { Work } from './use-import.ts';
import { useProgress } from './use-progress.ts';

const WORDS: Readonly<Record<Work['what'], string>> = {
  reading: 'Lendo e conferindo o arquivo',
  checking: 'Conferindo o arquivo',
  importing: 'Importando',
};

/** How far the work is, and the way to give it up. */
export function WorkStep({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const part = useArrival<HTMLElement>();
  const percent = useProgress(work.job);
  return (
    <section className="ls-card" aria-label="Andamento" ref={part} tabIndex={-1}>
      <Stack gap="xs">
        <Text fz="sm" fw={600} role="status">
          {WORDS[work.what]}…
        </Text>
        <Group gap="md" wrap="nowrap">
          <Progress.Root size="lg" flex={1}>
            <Progress.Section value={percent ?? 0} aria-label={WORDS[work.what]} />
          </Progress.Root>
          <Text fz="sm" className="ls-num" w={48} ta="right">
            {percent ?? 0}%
          </Text>
          <Button variant="default" onClick={onCancel}>
            Cancelar
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
