import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { MANDATE_KIND_LABELS, OFFICE_LABELS, type Office, office } from '../../shared/mandates/model.ts';
import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { DateField } from '../forms/DateField.tsx';
import { dateWords } from '../ui/dates.ts';

function Holder({ of, on }: { readonly of: Office; readonly on: IsoDate }) {
  const { data } = useRead('mandates.holderOn', { office: of, on });
  if (data === undefined) return null;
  const words =
    data === null
      ? 'ninguém registrado'
      : `${data.person} (${MANDATE_KIND_LABELS[data.kind].toLowerCase()}, ${data.act})`;
  return (
    <List.Item>
      {OFFICE_LABELS[of]}: {words}
    </List.Item>
  );
}

/** Who answered for each office on a day: what a signature of that day must say. */
export function HolderOnDay() {
  const form = useForm<{ on: string }>({ defaultValues: { on: '' } });
  const [asked, setAsked] = useState<IsoDate | null>(null);
  const ask = form.handleSubmit(({ on }) => {
    setAsked(isIsoDate(on) ? on : null);
    if (!isIsoDate(on))
      form.setError('on', { message: 'Informe uma data existente.' }, { shouldFocus: true });
  });
  return (
    <Stack gap="sm">
      <form noValidate onSubmit={(event) => void ask(event)}>
        <Group align="flex-end" gap="xs">
          <DateField control={form.control} name="on" label="Data" />
          <Button type="submit" variant="default">
            Ver quem respondia
          </Button>
        </Group>
      </form>
      {asked === null ? null : (
        <div role="status">
          <Text fz="sm" fw={600}>
            Em {dateWords(asked)}
          </Text>
          <List size="sm">
            {office.options.map((one) => (
              <Holder key={one} of={one} on={asked} />
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
