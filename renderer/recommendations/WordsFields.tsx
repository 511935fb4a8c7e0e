import { Group, Stack, Text } from '@mantine/core';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { UNIT_LABELS } from '../../shared/recommendations/model.ts';
import { optionsOf, RadioField } from '../forms/ChoiceFields.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { ModelPicker } from '../texts/ModelPicker.tsx';
import { Section } from '../ui/Page.tsx';
import { OriginsField } from './OriginsField.tsx';

type Names<V extends FieldValues> = Readonly<
  Record<'subject' | 'grounds' | 'text' | 'originIds' | 'termDays' | 'termUnit', FieldPath<V>>
>;

type WordsFieldsProps<V extends FieldValues, T> = {
  readonly control: Control<V, unknown, T>;
  readonly names: Names<V>;
  /** The text as it is, and how a model enters it. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The manifestation that fills a model; null for none. */
  readonly manifestationId: number | null;
};

/** What a recommendation says and until when it is answered. */
export function WordsFields<V extends FieldValues, T>(props: WordsFieldsProps<V, T>) {
  const { control, names, text, onText, manifestationId } = props;
  return (
    <>
      <Section title="Por quê">
        <Stack gap="sm">
          <OriginsField control={control} name={names.originIds} />
          <TextField control={control} name={names.subject} label="Assunto" required />
          <TextAreaField
            control={control}
            name={names.grounds}
            label="Fundamentos"
            description="O que as manifestações mostram, sem nada que identifique quem se manifestou"
            rows={5}
            required
          />
        </Stack>
      </Section>
      <Section title="O que se recomenda">
        <Stack gap="sm">
          <ModelPicker
            purpose="recommendation"
            manifestationId={manifestationId}
            current={text}
            onText={onText}
          />
          <TextAreaField control={control} name={names.text} label="Recomendação" rows={7} required />
          <Group align="flex-start" gap="xl">
            <NumberField
              control={control}
              name={names.termDays}
              label="Prazo da resposta"
              suffix=" dias"
              min={1}
              max={365}
              required
            />
            <RadioField
              control={control}
              name={names.termUnit}
              label="Contagem"
              options={optionsOf(UNIT_LABELS)}
              required
            />
          </Group>
          <Text fz="xs" c="dimmed">
            A lei não fixa prazo para a resposta a uma recomendação: trinta dias corridos é a sugestão. O
            prazo conta do dia seguinte e, se terminar em dia sem expediente, passa ao primeiro dia útil.
          </Text>
        </Stack>
      </Section>
    </>
  );
}
