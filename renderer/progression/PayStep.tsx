import { Stack, Text } from '@mantine/core';
import type { Step } from '../../shared/progression/result.ts';
import { dateWords } from '../ui/dates.ts';

function nextWords({ letter, lastLetter, next }: Step): string {
  if (next !== null) return `A letra ${next.letter} se completa em ${dateWords(next.on)}.`;
  return letter === lastLetter ? 'É a última letra da graduação.' : '';
}

/** Where time of service has brought the guard within the pay of the grade, and whether the law's conditions hold. */
export function PayStep({ step }: { readonly step: Step }) {
  const since = step.reachedOn === null ? '' : `, alcançada em ${dateWords(step.reachedOn)}`;
  return (
    <Stack gap={2}>
      <Text fz="sm">
        <strong>Letra {step.letter}</strong>
        {since}. {nextWords(step)}{' '}
        <Text span fz="xs" c="dimmed">
          {step.citation}
        </Text>
      </Text>
      {step.conditions.map(({ label, met, proof }) => (
        <Text key={label} fz="sm" c="dimmed">
          {label}: {met ? 'sim' : 'não'}. {proof}
        </Text>
      ))}
    </Stack>
  );
}
