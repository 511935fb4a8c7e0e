import { Button, Group, Progress, Text } from '@mantine/core';
import { explain } from '../app/errors.ts';
import { useProgress } from '../imports/use-progress.ts';
import type { Adding, AddingState } from './use-adding.ts';

type ItemProps = { readonly one: Adding; readonly of: AddingState };

function Copying({ one, of }: ItemProps) {
  const percent = useProgress(one.state === 'copying' ? one.job : null) ?? 0;
  const words = one.state === 'waiting' ? 'Aguarda a vez' : `Copiando e cifrando · ${percent}%`;
  return (
    <li className="la-adding">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fz="sm" truncate>
          {one.name}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => of.cancel(one.job)}
          aria-label={`Cancelar ${one.name}`}
        >
          Cancelar
        </Button>
      </Group>
      <Progress value={percent} size="sm" aria-label={`Cópia de ${one.name}`} />
      <Text fz="xs" c="dimmed">
        {words}
      </Text>
    </li>
  );
}

function Failed({ one, of }: ItemProps) {
  const said = one.error === null ? null : explain(one.error);
  return (
    <li className="la-adding" data-failed>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div role="alert">
          <Text fz="sm" fw={600}>
            {one.name} não foi anexado
          </Text>
          <Text fz="sm">{said === null ? '' : [said.message, ...said.facts].join(' ')}</Text>
        </div>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => of.dismiss(one.job)}
          aria-label={`Entendi: ${one.name}`}
        >
          Entendi
        </Button>
      </Group>
    </li>
  );
}

/** Files on their way in, and those that could not enter. */
export function AddingList({ of }: { readonly of: AddingState }) {
  if (of.queue.length === 0) return null;
  return (
    <ul className="la-list" aria-label="Arquivos sendo anexados">
      {of.queue.map((one) =>
        one.state === 'failed' ? (
          <Failed key={one.job} one={one} of={of} />
        ) : (
          <Copying key={one.job} one={one} of={of} />
        ),
      )}
    </ul>
  );
}
