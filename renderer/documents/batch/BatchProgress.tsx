import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { Section } from '../../ui/Page.tsx';
import { type BatchRun, cancelBatch } from './run.ts';

type BatchProgressProps = { readonly run: Extract<BatchRun, { state: 'running' }> };

/** How far the run is, whose dossier came out last, and the way to end it. */
export function BatchProgress({ run: { order, done, name, ending } }: BatchProgressProps) {
  const total = order.items.length;
  const words = `${done.toLocaleString('pt-BR')} de ${total.toLocaleString('pt-BR')}`;
  return (
    <Section title="Gerando prontuários">
      <Stack gap="sm">
        <Progress
          value={(done / total) * 100}
          aria-label="Prontuários prontos"
          size="lg"
          transitionDuration={0}
        />
        <Group justify="space-between">
          <Text fz="sm" role="status" className="ls-num">
            {ending ? `Encerrando: ${words} prontos` : words}
            {name === '' ? '' : ` · ${name}`}
          </Text>
          <Button variant="default" loading={ending} onClick={() => void cancelBatch()}>
            Cancelar
          </Button>
        </Group>
        <Text fz="sm" c="dimmed">
          Pode-se usar o resto do sistema enquanto isso. Encerrar a sessão interrompe a geração; o que já foi
          gravado fica.
        </Text>
      </Stack>
    </Section>
  );
}
