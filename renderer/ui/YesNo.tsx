import { Group, Radio } from '@mantine/core';

type YesNoProps = {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

/** A choice between two, both in sight. */
export function YesNo({ label, yes, no, value, onChange }: YesNoProps) {
  return (
    <Radio.Group
      label={label}
      value={value ? 'yes' : 'no'}
      onChange={(next) => onChange(next === 'yes')}
      withAsterisk
    >
      <Group gap="lg" mt={6}>
        <Radio value="yes" label={yes} />
        <Radio value="no" label={no} />
      </Group>
    </Radio.Group>
  );
}
