import { Button, Group } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { type IsoDate, isIsoDate } from '../../../shared/time/civil-date.ts';
import { DateField } from '../../forms/DateField.tsx';
import { today } from '../../ui/dates.ts';

type UntilFormProps = { readonly onAsk: (until: IsoDate) => void };

/** Up to which day changes are looked for. */
export function UntilForm({ onAsk }: UntilFormProps) {
  const form = useForm<{ until: string }>({ defaultValues: { until: today() } });
  const ask = form.handleSubmit(({ until }) => {
    if (!isIsoDate(until)) form.setError('until', { message: 'Informe uma data existente.' });
    else if (until > today()) form.setError('until', { message: 'Use uma data até hoje.' });
    else onAsk(until);
  });
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <Group align="flex-start" gap="xs">
        <DateField control={form.control} name="until" label="Mudanças até" max={today()} />
        <Button type="submit" variant="default" className="lb-verify">
          Atualizar
        </Button>
      </Group>
    </form>
  );
}
