import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { DateField } from '../forms/DateField.tsx';
import { BecauseList } from '../ui/Because.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { ClassBadge } from './ClassBadge.tsx';

function Answer({ guardId, on }: { readonly guardId: number; readonly on: IsoDate }) {
  const behavior = useRead('behavior.ofGuard', { guardId, on });
  return (
    <Loaded query={behavior}>
      {({ current }) =>
        current === null ? (
          <Text fz="sm">Sem classe nessa data.</Text>
        ) : (
          <Stack gap={4} role="status">
            <Group gap="xs">
              <Text fz="sm">Em {dateWords(on)}:</Text>
              <ClassBadge of={current} />
            </Group>
            {on > today() ? (
              <Text fz="sm" c="dimmed">
                Data futura: classe calculada como se nada mais viesse a ocorrer.
              </Text>
            ) : null}
            <BecauseList reasons={current.because} />
          </Stack>
        )
      }
    </Loaded>
  );
}

type ClassOnDateProps = { readonly guardId: number; readonly since: IsoDate };

function problemOf(on: string, since: IsoDate): string | null {
  if (!isIsoDate(on)) return 'Informe uma data existente.';
  return on < since ? `A data é anterior à admissão, em ${dateWords(since)}.` : null;
}

/** The class on any day since the admission, with its proof. */
export function ClassOnDate({ guardId, since }: ClassOnDateProps) {
  const form = useForm<{ on: string }>({ defaultValues: { on: '' } });
  const [asked, setAsked] = useState<IsoDate | null>(null);
  const ask = form.handleSubmit(({ on }) => {
    const problem = problemOf(on, since);
    setAsked(problem === null ? on : null);
    if (problem !== null) form.setError('on', { message: problem }, { shouldFocus: true });
  });
  return (
    <Stack gap="sm">
      <form noValidate onSubmit={(event) => void ask(event)}>
        <Group align="flex-start" gap="xs">
          <DateField control={form.control} name="on" label="Classe em uma data" />
          <Button type="submit" variant="default" className="lb-verify">
            Verificar
          </Button>
        </Group>
      </form>
      {asked === null ? null : <Answer guardId={guardId} on={asked} />}
    </Stack>
  );
}
