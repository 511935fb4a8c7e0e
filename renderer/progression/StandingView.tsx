import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useCan } from '../app/session.tsx';
import '../styles/progression.css';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { pointsWords } from './labels.ts';
import { PayStep } from './PayStep.tsx';
import { PointsTable } from './PointsTable.tsx';
import { RequirementsList } from './RequirementsList.tsx';
import { TieFacts } from './TieFacts.tsx';

type Standing = OutputAt<'progression.ofGuard'>;

function Summary({ standing }: { readonly standing: Standing }) {
  const { target, targetLabel, eligible, requirements, points } = standing;
  const missing = requirements.filter((one) => !one.met).length;
  if (target === null) {
    return (
      <Text fz="sm">
        {standing.gradeLabel} é a última graduação da carreira: não há progressão a requerer.
      </Text>
    );
  }
  return (
    <Group gap="xs">
      <Text fz="sm">
        De {standing.gradeLabel} para <strong>{targetLabel}</strong>, em {dateWords(standing.on)}:
      </Text>
      {eligible ? (
        <StatusBadge tone="good" label="Todos os requisitos cumpridos" />
      ) : (
        <StatusBadge
          tone="warn"
          label={missing === 1 ? 'Falta 1 requisito' : `Faltam ${missing} requisitos`}
        />
      )}
      <Text fz="sm">
        · <strong>{pointsWords(points.total)}</strong> {Math.abs(points.total) === 1 ? 'ponto' : 'pontos'}
      </Text>
    </Group>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={3}>{title}</Title>
      {children}
    </Stack>
  );
}

function Rulebook({ of: { id, title } }: { readonly of: Standing['rulebook'] }) {
  const can = useCan();
  return (
    <Text fz="xs" c="dimmed">
      Norma aplicada:{' '}
      {can('rulebooks.read') ? (
        <Anchor component={Link} to={`/norma/${id}`} fz="xs">
          {title}
        </Anchor>
      ) : (
        title
      )}
    </Text>
  );
}

/** Standing of a guard for the grade above: requirements with proof, points, ties and pay step. */
export function StandingView({ standing }: { readonly standing: Standing }) {
  return (
    <Stack gap="lg">
      <Summary standing={standing} />
      {standing.requirements.length === 0 ? null : (
        <Part title="Requisitos">
          <RequirementsList requirements={standing.requirements} />
        </Part>
      )}
      <Part title="Pontos">
        <PointsTable points={standing.points} />
      </Part>
      <Part title="Critérios de desempate">
        <TieFacts tie={standing.tie} />
      </Part>
      {standing.step === null ? null : (
        <Part title="Progressão por tempo na graduação">
          <PayStep step={standing.step} />
        </Part>
      )}
      <Rulebook of={standing.rulebook} />
    </Stack>
  );
}
