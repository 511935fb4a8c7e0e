import { Stack, Text } from '@mantine/core';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { NEAR_DAYS } from '../../shared/manifestations/rules.ts';
import { ARCHIVE_LABELS } from '../../shared/manifestations/screening.ts';
import { pausedDays } from '../../shared/manifestations/terms.ts';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';

type TermCardProps = { readonly manifestation: Manifestation };

function Light({ manifestation: { status, dueOn, closedOn } }: TermCardProps) {
  if (status === 'archived') return <Text fz="sm">Encerrada em {dateWords(closedOn)}.</Text>;
  return (
    <div>
      <DeadlineBadge due={dueOn} today={today()} warnFrom={NEAR_DAYS} metOn={closedOn} />
    </div>
  );
}

/** The term of the conclusive answer, in words and colour. */
export function TermCard({ manifestation }: TermCardProps) {
  const { extended, closedOn, status, closedReason, archiveKind, complements } = manifestation;
  return (
    <Section title="Prazo da resposta">
      <Stack gap={6}>
        <Light manifestation={manifestation} />
        {status === 'answered' ? <Text fz="sm">Respondida em {dateWords(closedOn)}.</Text> : null}
        {archiveKind === null ? null : <Text fz="sm">{ARCHIVE_LABELS[archiveKind]}.</Text>}
        {closedReason === null ? null : <Text fz="sm">Motivo: {closedReason}</Text>}
        <Text fz="xs" c="dimmed">
          {extended
            ? 'Já prorrogado uma vez, como a lei permite (Lei 13.460/2017, art. 16).'
            : 'Trinta dias do recebimento, prorrogáveis uma vez (Lei 13.460/2017, art. 16).'}
          {complements.some((one) => pausedDays(one) > 0)
            ? ' Inclui os dias em que ficou suspenso à espera do complemento.'
            : ''}
        </Text>
      </Stack>
    </Section>
  );
}
