import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { monthName } from '../../shared/deadlines/month.ts';
import type { OutputAt } from '../app/client.ts';
import { TASKS } from '../dashboard/labels.ts';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';

type Calendar = OutputAt<'deadlines.calendar'>;
type Task = Calendar['tasks'][number];

function One({ task }: { readonly task: Task }) {
  const { path, part = '', warnFrom, happens = false, label } = TASKS[task.kind];
  return (
    <li className="ls-due">
      <div>
        <Anchor component={Link} to={`/${path}/${task.id}${part}`} fw={600} fz="sm">
          {task.title}
        </Anchor>
        <Text fz="xs" c="dimmed">
          {label} · {task.detail}
        </Text>
      </div>
      {happens ? (
        <Text fz="sm" className="ls-num">
          {dateWords(task.dueOn)}
        </Text>
      ) : (
        <DeadlineBadge due={task.dueOn} today={today()} warnFrom={warnFrom} />
      )}
    </li>
  );
}

function Part({
  title,
  tasks,
  none,
}: {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly none: string;
}) {
  return (
    <section className="ls-card" aria-label={title}>
      <Group gap="xs" mb="xs">
        <Title order={2}>{title}</Title>
        <Text span fz="sm" c="dimmed" className="ls-num">
          {tasks.length}
        </Text>
      </Group>
      {tasks.length === 0 ? (
        <Text fz="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className="ls-dues">
          {tasks.map((task) => (
            <One key={`${task.kind} ${task.id} ${task.title} ${task.detail}`} task={task} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What falls due on the chosen day, and in the rest of its month. */
export function DueList({ day, calendar: { tasks } }: { readonly day: string; readonly calendar: Calendar }) {
  const ofMonth = tasks.filter(({ dueOn }) => dueOn.slice(0, 7) === day.slice(0, 7));
  return (
    <div className="ls-due-lists">
      <Part
        title={`Em ${dateWords(day)}`}
        tasks={ofMonth.filter(({ dueOn }) => dueOn === day)}
        none="Nada vence neste dia."
      />
      <Part
        title={`Em ${monthName(day)}`}
        tasks={ofMonth.filter(({ dueOn }) => dueOn !== day)}
        none="Nada mais vence neste mês."
      />
    </div>
  );
}
