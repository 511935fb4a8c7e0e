import { Anchor, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Task } from '../../shared/dashboard/contract.ts';
import { daysBetween, type IsoDate } from '../../shared/time/civil-date.ts';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords } from '../ui/dates.ts';
import { ShowMore } from '../ui/ShowMore.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { TASKS } from './labels.ts';

const SHOWN = 6;
/** One or two left over are shown rather than hidden behind a button. */
const SPARE = 2;

type Grouped = { readonly kind: Task['kind']; readonly tasks: readonly Task[] };

/** Tasks of a kind together, the kind with the most urgent one first. */
function byKind(tasks: readonly Task[]): readonly Grouped[] {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, tasks: tasks.filter((task) => task.kind === kind) }));
}

function comingWords(days: number): string {
  if (days <= 0) return 'Hoje';
  return days === 1 ? 'Amanhã' : `Em ${days} dias`;
}

function When({ task, on }: { readonly task: Task; readonly on: IsoDate }) {
  if (task.dueOn === null) return null;
  const { happens, warnFrom } = TASKS[task.kind];
  if (!happens) return <DeadlineBadge due={task.dueOn} today={on} warnFrom={warnFrom} />;
  const words = comingWords(daysBetween(on, task.dueOn));
  return <StatusBadge tone="info" label={`${words} · ${dateWords(task.dueOn)}`} />;
}

const NUMBER = /([A-Z]+-\d{4}-\d{6})/;

/** A title whose protocol or number is never cut at the end of a line. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((part) =>
    NUMBER.test(part) ? (
      <span key={part} className="ls-number">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function TaskRow({ task, on }: { readonly task: Task; readonly on: IsoDate }) {
  const { path, part = '', whole = false } = TASKS[task.kind];
  return (
    <li className="ls-task">
      <div className="ls-task-words">
        <Anchor component={Link} to={whole ? `/${path}` : `/${path}/${task.id}${part}`} fw={600} fz="sm">
          <Unbroken text={task.title} />
        </Anchor>
        <Text fz="xs" c="dimmed">
          {task.detail}
        </Text>
      </div>
      <When task={task} on={on} />
    </li>
  );
}

function TaskGroup({ kind, tasks, on }: Grouped & { readonly on: IsoDate }) {
  const [all, setAll] = useState(false);
  const { label, icon: Icon } = TASKS[kind];
  const shown = all || tasks.length <= SHOWN + SPARE ? tasks : tasks.slice(0, SHOWN);
  const rest = tasks.length - shown.length;
  return (
    <section className="ls-card ls-task-group" aria-label={label}>
      <Group gap="xs" wrap="nowrap">
        <Icon size={20} stroke={1.7} aria-hidden />
        <Title order={2}>{label}</Title>
        <Text span fz="sm" c="dimmed" className="ls-num">
          {tasks.length}
        </Text>
      </Group>
      <ul className="ls-tasks">
        {shown.map((task) => (
          // One proceeding may have a term for each accused: the words tell tasks apart.
          <TaskRow key={`${task.id} ${task.title} ${task.detail}`} task={task} on={on} />
        ))}
      </ul>
      <ShowMore rest={rest} label={label} onShow={() => setAll(true)} />
    </section>
  );
}

type TaskGroupsProps = { readonly tasks: readonly Task[]; readonly on: IsoDate };

/** What waits for the person, by matter. */
export function TaskGroups({ tasks, on }: TaskGroupsProps) {
  const groups = byKind(tasks);
  return (
    <div className="ls-task-groups" data-single={groups.length === 1}>
      {groups.map((group) => (
        <TaskGroup key={group.kind} {...group} on={on} />
      ))}
    </div>
  );
}
