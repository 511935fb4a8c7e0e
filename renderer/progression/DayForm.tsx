import { Button, Group } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { DateField } from '../forms/DateField.tsx';
import { dateWords, today } from '../ui/dates.ts';

type DayFormProps = { readonly since: IsoDate; readonly onAsk: (on: IsoDate) => void };

function problemOf(on: string, since: IsoDate): string | null {
  if (!isIsoDate(on)) return 'Informe uma data existente.';
  return on < since ? `A data é anterior à admissão, em ${dateWords(since)}.` : null;
}

/** Asks for the day of the count. */
export function DayForm({ since, onAsk }: DayFormProps) {
  const form = useForm<{ on: string }>({ defaultValues: { on: today() } });
  const ask = form.handleSubmit(({ on }) => {
    const problem = problemOf(on, since);
    if (problem === null) onAsk(on);
    else form.setError('on', { message: problem }, { shouldFocus: true });
  });
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <Group align="flex-start" gap="xs">
        <DateField control={form.control} name="on" label="Situação em" />
        <Button type="submit" variant="default" className="lpr-beside">
          Apurar
        </Button>
      </Group>
    </form>
  );
}
