import { SimpleGrid } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import type { SanctionKind } from '../../shared/rulebook/catalog-schema.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { LONGEST, type Values } from './supposition.ts';

/** A suspension of so many days at a time, in the words of the rulebook's range. */
function daysHelp({ days }: SanctionKind): string {
  return days === null ? 'Dias corridos' : `De ${days.min} a ${days.max} dias corridos, segundo a norma`;
}

type PenaltySupposedProps = { readonly form: UseFormReturn<Values>; readonly kinds: readonly SanctionKind[] };

/** Penalty, day and, for a suspension, its days. */
export function PenaltySupposed({ form, kinds }: PenaltySupposedProps) {
  const chosen = kinds.find((one) => one.id === form.watch('kind'));
  return (
    <>
      <SelectField
        control={form.control}
        name="kind"
        label="Penalidade"
        options={kinds.map((one) => ({ value: one.id, label: one.label }))}
        required
      />
      <SimpleGrid cols={2} className="ls-align-end">
        <DateField
          control={form.control}
          name="on"
          label="Definitiva em"
          description="Dia do trânsito em julgado"
          required
        />
        {chosen?.effect === 'suspension' ? (
          <NumberField
            control={form.control}
            name="days"
            label="Dias de suspensão"
            description={daysHelp(chosen)}
            min={1}
            max={LONGEST}
            required
          />
        ) : null}
      </SimpleGrid>
    </>
  );
}
