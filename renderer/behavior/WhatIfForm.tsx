import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { today } from '../ui/dates.ts';
import { PenaltySupposed } from './PenaltySupposed.tsx';
import { readQuestion, type Supposed, type Values } from './supposition.ts';
import { usePenaltyKinds } from './use-penalty-kinds.ts';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';

/** With this penalty on this day, what becomes of the class: asked and answered, nothing recorded. */
export function WhatIfForm({ behavior }: { readonly behavior: GuardBehavior }) {
  const kinds = usePenaltyKinds(behavior.rulebook.id);
  const form = useForm<Values>({ defaultValues: { kind: null, days: null, on: today() } });
  const [asked, setAsked] = useState<Supposed | null>(null);
  const since = behavior.timeline[0]?.from ?? behavior.on;
  const ask = form.handleSubmit((values) => {
    const timed = kinds.find((one) => one.id === values.kind)?.effect === 'suspension';
    const question = readQuestion(values, timed, since);
    if ('penalty' in question) return setAsked(question);
    setAsked(null);
    form.setError(question[0], { message: question[1] }, { shouldFocus: true });
  });
  return (
    <Stack gap="md">
      <form noValidate onSubmit={(event) => void ask(event)}>
        <Stack gap="sm">
          <Text fz="sm" c="dimmed">
            A simulação supõe a penalidade definitiva na data e cumprida logo em seguida. Nada é gravado no
            registro do guarda.
          </Text>
          <PenaltySupposed form={form} kinds={kinds} />
          <Group justify="flex-end">
            <Button type="submit">Simular</Button>
          </Group>
        </Stack>
      </form>
      {asked === null ? null : <WhatIfAnswer guardId={behavior.guardId} asked={asked} />}
    </Stack>
  );
}
