import { Group, NumberInput, Select } from '@mantine/core';
import { type Month, monthAfter, monthWords } from '../../shared/reports/months.ts';
import { earlier } from '../../shared/time/civil-date.ts';
import { today } from '../ui/dates.ts';

export type Choice = { readonly from: Month; readonly to: Month; readonly smallest: number };

const YEARS = 12;

function months() {
  const last = today().slice(0, 7);
  return Array.from({ length: YEARS * 12 }, (_, back) => monthAfter(last, -back)).map((value) => ({
    value,
    label: monthWords(value),
  }));
}

type PeriodFieldsProps = { readonly choice: Choice; readonly onChange: (choice: Choice) => void };

/** First and last month, at most twelve, and the smallest count that is published. */
export function PeriodFields({ choice, onChange }: PeriodFieldsProps) {
  const data = months();
  const ends = data.filter(({ value }) => value >= choice.from && value <= monthAfter(choice.from, 11));
  const begin = (from: Month): void => {
    onChange({ ...choice, from, to: earlier(monthAfter(from, 11), data[0]?.value ?? from) });
  };
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label="De"
        data={data}
        value={choice.from}
        onChange={(from) => from && begin(from)}
        allowDeselect={false}
        searchable
      />
      <Select
        label="Até"
        data={ends}
        value={choice.to}
        onChange={(to) => to && onChange({ ...choice, to })}
        allowDeselect={false}
        searchable
      />
      <NumberInput
        label="Menor contagem publicada"
        min={3}
        max={20}
        w={200}
        value={choice.smallest}
        onChange={(value) => {
          const smallest = Number(value);
          if (Number.isInteger(smallest) && smallest >= 3 && smallest <= 20)
            onChange({ ...choice, smallest });
        }}
      />
    </Group>
  );
}
