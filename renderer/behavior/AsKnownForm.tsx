import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import { DateField } from '../forms/DateField.tsx';
import { today } from '../ui/dates.ts';
import { AsKnownAnswer } from './AsKnownAnswer.tsx';
import { type Knowledge, problemsOf, type Values } from './knowledge.ts';

/** The class of a day by what was known on a past day beside what is known today. */
export function AsKnownForm({ behavior }: { readonly behavior: GuardBehavior }) {
  const since = behavior.timeline[0]?.from ?? behavior.on;
  const form = useForm<Values>({ defaultValues: { knownOn: '', on: today() } });
  const [asked, setAsked] = useState<Knowledge | null>(null);
  const ask = form.handleSubmit(({ knownOn, on }) => {
    const problems = problemsOf({ knownOn, on }, since);
    problems.forEach(([field, message], at) => {
      form.setError(field, { message }, { shouldFocus: at === 0 });
    });
    setAsked(problems.length === 0 ? { knownOn, on } : null);
  });
  return (
    <Stack gap="md">
      <form noValidate onSubmit={(event) => void ask(event)}>
        <Stack gap="sm">
          <Text fz="sm" c="dimmed">
            O que se anula é como se nunca tivesse existido, e a história é recalculada. Aqui se vê também a
            classe que constava antes disso, para entender atos daquela época.
          </Text>
          <SimpleGrid cols={2} className="ls-align-end">
            <DateField
              control={form.control}
              name="knownOn"
              label="Como se sabia em"
              description="Até quando vale o que se sabia"
              max={today()}
              required
            />
            <DateField
              control={form.control}
              name="on"
              label="Classe na data"
              description="De que dia se quer a classe"
              required
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit">Comparar</Button>
          </Group>
        </Stack>
      </form>
      {asked === null ? null : <AsKnownAnswer guardId={behavior.guardId} asked={asked} />}
    </Stack>
  );
}
