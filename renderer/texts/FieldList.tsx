import { Button, Group, Text } from '@mantine/core';
import { FIELD_NAMES } from '../../shared/texts/fields.ts';
import { FIELD_LABELS } from '../../shared/texts/model.ts';
import { Section } from '../ui/Page.tsx';

/** The fields that a text may have; choosing one writes it at the end. */
export function FieldList({ onInsert }: { readonly onInsert: (field: string) => void }) {
  return (
    <Section title="Campos">
      <Text fz="sm" mb="xs">
        Escreva o campo entre chaves duplas, como em {'{{protocolo}}'}, ou escolha um para acrescentá-lo ao
        fim.
      </Text>
      <Group gap="xs">
        {FIELD_NAMES.map((field) => (
          <Button
            key={field}
            size="compact-sm"
            variant="default"
            title={FIELD_LABELS[field]}
            onClick={() => onInsert(field)}
          >
            {field}
          </Button>
        ))}
      </Group>
    </Section>
  );
}
