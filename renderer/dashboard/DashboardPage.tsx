import '../styles/dashboard.css';
import { Stack, Text } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { IfCan, useSession } from '../app/session.tsx';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { fullDate } from '../ui/long-date.ts';
import { Page } from '../ui/Page.tsx';
import { AdminCards } from './AdminCards.tsx';
import { CalmState } from './CalmState.tsx';
import { CountCards } from './CountCards.tsx';
import { TaskGroups } from './TaskGroups.tsx';

const MOST_TASKS = 100;

type Summary = OutputAt<'dashboard.summary'>;

function Work({ summary: { on, counts, tasks } }: { readonly summary: Summary }) {
  if (counts.length === 0 && tasks.length === 0) return null;
  return (
    <Stack gap="md">
      <CountCards counts={counts} />
      {tasks.length === 0 ? <CalmState /> : <TaskGroups tasks={tasks} on={on} />}
      {tasks.length < MOST_TASKS ? null : (
        <Text fz="sm" c="dimmed">
          Aqui estão as {MOST_TASKS} tarefas mais urgentes; as listas mostram todas.
        </Text>
      )}
    </Stack>
  );
}

/** What is open and late for the person's roles, most urgent first. */
export function DashboardPage() {
  const { name } = useSession();
  const summary = useRead('dashboard.summary', {});
  return (
    <Page title="Painel" lead={`${name} · ${fullDate(summary.data?.on ?? today())}`}>
      <IfCan permission="accounts.manage">
        <AdminCards />
      </IfCan>
      <Loaded query={summary}>{(data) => <Work summary={data} />}</Loaded>
    </Page>
  );
}
