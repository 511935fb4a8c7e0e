import { Group, Stack, Text } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { Because } from '../ui/Because.tsx';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';

type Line = Proceeding['limitation'][number];

function LimitationLine({ line, warningDays }: { readonly line: Line; readonly warningDays: number }) {
  return (
    <li>
      <Group gap="xs" justify="space-between">
        <Text fw={600} fz="sm">
          {line.label}
        </Text>
        <DeadlineBadge due={line.lastSafeDay} today={today()} warnFrom={warningDays} />
      </Group>
      <Text fz="sm" c="dimmed">
        Pode ser aplicada até {dateWords(line.lastSafeDay)}; prescreve em {dateWords(line.runsOutOn)}.
      </Text>
      <Because reasons={line.because} label="Como se contou" />
    </li>
  );
}

type LimitationProps = { readonly lines: readonly Line[]; readonly warningDays: number };

/** When each penalty still possible runs out, side by side. */
export function LimitationPanel({ lines, warningDays }: LimitationProps) {
  return (
    <Section title="Prescrição">
      {lines.length === 0 ? (
        <Text fz="sm">Nenhuma penalidade possível neste procedimento está sujeita a prescrição.</Text>
      ) : (
        <Stack component="ul" gap="md" className="ls-plain-list">
          {lines.map((line) => (
            <LimitationLine key={line.effect} line={line} warningDays={warningDays} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
