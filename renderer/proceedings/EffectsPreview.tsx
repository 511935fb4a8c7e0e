import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { OutputAt } from '../app/client.ts';
import { pointsWords } from '../behavior/labels.ts';
import { Because } from '../ui/Because.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { gathered } from './readiness.ts';

type Preview = OutputAt<'proceedings.preview'>;
export type Effect = Preview['effects'][number];

/** `Bom → Regular`, or that nothing changes. */
export function effectWords({ now, after }: Effect): string {
  return now.class === after.class ? `continua ${after.label}` : `passa de ${now.label} a ${after.label}`;
}

/** When the class changes again and when it is back, if nothing new happens, and what the points of progression lose. */
function aheadWords({ next, returns, points }: Effect): string {
  const sentences: string[] = [];
  if (next !== null) sentences.push(`Sem nova sanção, passa a ${next.label} em ${dateWords(next.on)}.`);
  if (returns !== null && returns.on !== next?.on)
    sentences.push(`Volta a ${returns.label} em ${dateWords(returns.on)}.`);
  if (points !== null && points !== 0) sentences.push(`Progressão: ${pointsWords(points)}.`);
  return sentences.join(' ');
}

/** Until when the penalty may be applied. */
function limitWords({ label, runsOutOn, lastSafeDay }: Effect['limitation'][number]): string {
  if (runsOutOn === null || lastSafeDay === null) return `${label}: não prescreve pelo prazo administrativo.`;
  return `${label}: prescreve em ${dateWords(runsOutOn)}; último dia seguro, ${dateWords(lastSafeDay)}.`;
}

function EffectItem({ effect }: { readonly effect: Effect }) {
  const { guard, now, after, limitation } = effect;
  return (
    <li>
      <Text fz="sm" fw={600}>
        {guard.name}
      </Text>
      <p className="ls-change">
        <span>Hoje: {now.label}</span>
        <IconArrowRight size={16} aria-hidden />
        <strong>Quando definitivo: {after.label}</strong>
      </p>
      <Text fz="sm" c="dimmed">
        {aheadWords(effect)}
      </Text>
      <Because reasons={after.because} />
      {limitation.map((one) => (
        <Text key={one.chargeId} fz="sm">
          {limitWords(one)}
        </Text>
      ))}
    </li>
  );
}

/** What stands against signing, each with its article. */
export function Obstacles({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Alert
      color="amber"
      variant="light"
      className="ls-notice"
      icon={<IconAlertTriangle aria-hidden />}
      title="O que ainda impede assinar"
    >
      <List size="sm" spacing={4}>
        {gathered(problems).map((problem) => (
          <List.Item key={`${problem.id} ${problem.text}`}>
            {problem.text} <span className="ls-cite">{problem.citation}</span>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Standing({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length > 0) return <Obstacles problems={problems} />;
  return (
    <p className="ls-ready">
      <IconCircleCheck size={18} aria-hidden />
      Nada impede assinar este julgamento.
    </p>
  );
}

/** What the conclusions, as they stand in the form, would do to each guard, and what stands against them. */
export function EffectsPreview({ preview }: { readonly preview: UseQueryResult<Preview, AppError> }) {
  return (
    <Section title="Efeitos deste julgamento">
      <Loaded query={preview}>
        {({ problems, effects }) => (
          <Stack gap="md" aria-live="polite" aria-busy={preview.isFetching}>
            <Text fz="sm" c="dimmed">
              Comportamento de cada guarda supondo que o julgamento se torne definitivo na própria data e seja
              logo cumprido.
            </Text>
            <ul className="ls-effects">
              {effects.map((effect) => (
                <EffectItem key={effect.guard.id} effect={effect} />
              ))}
            </ul>
            <Standing problems={problems} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
