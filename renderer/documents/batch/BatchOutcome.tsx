import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { BatchFailure, BatchReport } from '../../../shared/desktop/batch.ts';
import { explain } from '../../app/errors.ts';
import { dossiersWords } from './choice.ts';
import { type Order, putAwayBatch, repeatBatch } from './run.ts';

type BatchOutcomeProps = { readonly order: Order; readonly report: BatchReport };

const TITLES: Readonly<Record<BatchReport['state'], string>> = {
  done: 'Prontuários prontos',
  cancelled: 'Geração cancelada',
  stopped: 'Geração interrompida',
  givenUp: '',
};

function madeWords({ made, pages, place }: BatchReport, { joined }: Order): string {
  if (made === 0) return 'Nenhum arquivo foi gravado.';
  const leaves = pages === 1 ? '1 página' : `${pages.toLocaleString('pt-BR')} páginas`;
  const where = joined ? `no arquivo “${place}”` : `na pasta “${place}”`;
  return `${dossiersWords(made)} (${leaves}) em arquivos inteiros, ${where}.`;
}

function leftWords(left: number, numbered: boolean): string | null {
  if (left === 0) return null;
  const words = left === 1 ? 'Falta 1 prontuário' : `Faltam ${left.toLocaleString('pt-BR')} prontuários`;
  return numbered ? `${words}. O que já tiver número o conserva.` : `${words}.`;
}

function Failures({ failures }: { readonly failures: readonly BatchFailure[] }) {
  if (failures.length === 0) return null;
  return (
    <div>
      <Text fz="sm" fw={600}>
        Não saíram:
      </Text>
      <List size="sm" spacing={4} mah={260} className="ldoc-failures" aria-label="Prontuários que não saíram">
        {failures.map(({ guardId, documentId, name, error }) => {
          const { title, message, facts } = explain(error);
          return (
            <List.Item key={guardId}>
              <strong>{name}</strong>: {title}. {message} {facts.join(' ')}
              {documentId === null ? '' : ' O número já foi dado e será o mesmo na nova tentativa.'}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}

/** What came out of a run, what did not and why, and the way to make the rest. */
export function BatchOutcome({ order, report }: BatchOutcomeProps) {
  const { state, error, failures, left } = report;
  const missing = [...failures.map(({ guardId, documentId }) => ({ guardId, documentId })), ...left];
  const good = missing.length === 0;
  const why = error === null ? null : explain(error);
  const rest = leftWords(left.length, order.numbered);
  return (
    <Alert
      role={good ? 'status' : 'alert'}
      color={good ? 'green' : 'amber'}
      variant="light"
      title={good || state !== 'done' ? TITLES[state] : 'Nem todos os prontuários saíram'}
      icon={good ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
    >
      <Stack gap="xs">
        <Text fz="sm">{madeWords(report, order)}</Text>
        {why === null ? null : (
          <Text fz="sm">
            <strong>{why.title}.</strong> {why.message} {why.facts.join(' ')}
          </Text>
        )}
        {rest === null ? null : <Text fz="sm">{rest}</Text>}
        <Failures failures={failures} />
        <Group gap="xs">
          {good ? null : (
            <Button size="xs" onClick={() => repeatBatch(order, missing)}>
              {missing.length === 1 ? 'Gerar o que falta' : `Gerar os ${missing.length} que faltam`}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={putAwayBatch}>
            Nova geração
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
