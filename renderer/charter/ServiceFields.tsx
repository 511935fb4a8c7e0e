import { Button, Group, Stack } from '@mantine/core';
import { SERVICE_PARTS, serviceParts } from '../../shared/charter/model.ts';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { Section } from '../ui/Page.tsx';

export type CharterFormState = ContractFormState<'charter.save'>;

type Props = {
  readonly of: CharterFormState;
  readonly at: number;
  readonly onRemove: () => void;
  /** Null for the first, which has nothing above it. */
  readonly onUp: (() => void) | null;
};

/** One service of the charter being written. */
export function ServiceFields({ of: { control }, at, onRemove, onUp }: Props) {
  const number = at + 1;
  return (
    <Section
      title={`Serviço ${number}`}
      actions={
        <Group gap={4}>
          {onUp === null ? null : (
            <Button size="compact-sm" variant="subtle" onClick={onUp}>
              Subir o serviço {number}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" color="red" onClick={onRemove}>
            Retirar o serviço {number}
          </Button>
        </Group>
      }
    >
      <Stack gap="sm" role="group" aria-label={`Serviço ${number}`}>
        <TextField control={control} name={`body.services.${at}.name`} label="Nome do serviço" required />
        {serviceParts.map((part) => {
          const { label, citation } = SERVICE_PARTS[part];
          return (
            <TextAreaField
              key={part}
              control={control}
              name={`body.services.${at}.${part}`}
              label={label}
              {...(citation === null ? {} : { description: `Lei 13.460/2017, ${citation}` })}
              rows={part === 'term' ? 1 : 2}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
