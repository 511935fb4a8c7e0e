import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { careerDetail } from '../../shared/guards/rules.ts';
import { IfCan } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { Timeline } from '../ui/Timeline.tsx';
import { CareerDialog } from './CareerDialog.tsx';
import { CAREER_LABELS } from './labels.ts';

/** Grade, unit and status through the years, the latest first. */
export function CareerPanel({ guard }: { readonly guard: GuardRecord }) {
  const [adding, setAdding] = useState(false);
  const moments = guard.career.toReversed().map((event) => ({
    id: event.id,
    when: dateWords(event.on),
    title:
      event.kind === 'admission'
        ? CAREER_LABELS.admission
        : `${CAREER_LABELS[event.kind]}: ${careerDetail(event.kind, event.detail)}`,
    detail: event.act === '' ? 'Sem ato informado' : event.act,
  }));
  return (
    <Stack gap="md">
      <IfCan permission="guards.write">
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Registrar mudança
          </Button>
        </Group>
      </IfCan>
      <Timeline label="Carreira" moments={moments} />
      {adding ? <CareerDialog guard={guard} onClose={() => setAdding(false)} /> : null}
    </Stack>
  );
}
