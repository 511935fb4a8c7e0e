import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { VaultOverview, VaultStatus } from '../../shared/identities/contract.ts';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { alertWords, CLOSINGS } from './labels.ts';
import { Members } from './Members.tsx';

function Alerts({ alerts }: { readonly alerts: VaultOverview['alerts'] }) {
  return (
    <>
      {alerts.map((alert) => {
        const { title, text } = alertWords(alert);
        return (
          <Alert
            key={`${alert.kind} ${alert.name} ${alert.at ?? ''}`}
            color={alert.kind === 'stranger' ? 'red' : 'amber'}
            variant="light"
            icon={<IconAlertTriangle aria-hidden />}
            title={title}
          >
            <Text fz="sm">{text}</Text>
          </Alert>
        );
      })}
    </>
  );
}

type PartProps = { readonly overview: VaultOverview; readonly status: VaultStatus };

function Sheet({ overview: { sheet }, status }: PartProps) {
  return (
    <Section title="Folha de recuperação do cofre">
      <Stack gap="sm">
        <Text fz="sm">
          {sheet === null
            ? 'Ainda não foi impressa.'
            : `Feita em ${dateWords(sheet.madeAt.slice(0, 10))} por ${sheet.madeBy}. Fazer outra tira a força da anterior.`}
        </Text>
        <Group>
          {status.open ? (
            <Button
              component={Link}
              to="/cofre/folha"
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
            >
              {sheet === null ? 'Fazer a folha' : 'Fazer outra folha'}
            </Button>
          ) : (
            <Text fz="sm" c="dimmed">
              Abra o cofre para fazer a folha.
            </Text>
          )}
        </Group>
      </Stack>
    </Section>
  );
}

function Contents({ overview: { identities, notIndexed } }: { readonly overview: VaultOverview }) {
  return (
    <Section title="Conteúdo">
      <KeyValue
        facts={[
          { label: 'Identidades guardadas', value: identities.toLocaleString('pt-BR') },
          {
            label: 'Ainda fora da busca',
            value:
              notIndexed === 0 ? 'Nenhuma' : `${notIndexed.toLocaleString('pt-BR')}, até a próxima abertura`,
          },
        ]}
      />
    </Section>
  );
}

function Closed({ closed }: { readonly closed: VaultOverview['closed'] }) {
  if (closed.length === 0) return null;
  return (
    <Section title="Acessos encerrados">
      <ul className="ls-plain-list">
        {closed.map(({ id, name, at, reason }) => (
          <li key={id}>
            {dateWords(at.slice(0, 10))} · {name} · {CLOSINGS[reason]}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who opens the vault, what to see to, and the sheet. */
export function AccessTab({ status }: { readonly status: VaultStatus }) {
  const query = useRead('identities.overview', {});
  return (
    <Loaded query={query}>
      {(overview) => (
        <Stack gap="md">
          <Alerts alerts={overview.alerts} />
          <Members members={overview.members} open={status.open && status.standing === 'member'} />
          <Sheet overview={overview} status={status} />
          <Contents overview={overview} />
          <Closed closed={overview.closed} />
        </Stack>
      )}
    </Loaded>
  );
}
