import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { PickBox } from './Choice.tsx';
import { type Choice, choicesOf } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { CheckBox, NumberBox, TextBox } from './Field.tsx';
import { join } from './place.ts';

type Sheet = NonNullable<RulebookDraftBody['worksheet']>;
type Weight = Sheet['weights'][number];

function Weights({ sheet }: { readonly sheet: Sheet }) {
  const { body, set } = useEditor();
  const known = [...body.mitigating, ...body.aggravating];
  const labelOf = (id: string): string => known.find((one) => one.id === id)?.label ?? id;
  return (
    <EntryList<Weight>
      path="worksheet.weights"
      title="Pesos"
      noun="peso"
      lead="Negativo para atenuante, positivo para agravante."
      entries={sheet.weights}
      onChange={(weights) => set('worksheet', { ...sheet, weights })}
      blank={() => ({ circumstance: '', weight: 1 })}
      summary={(one) => ({ title: labelOf(one.circumstance), detail: one.weight.toLocaleString('pt-BR') })}
    >
      {(one, put, path) => (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <PickBox
            path={join(path, 'circumstance')}
            label="Circunstância"
            choices={choicesOf(known)}
            value={one.circumstance}
            onChange={(circumstance) => put({ ...one, circumstance })}
          />
          <NumberBox
            path={join(path, 'weight')}
            label="Pontos"
            value={one.weight}
            decimals={2}
            negative
            blankZero={false}
            onChange={(weight) => put({ ...one, weight })}
          />
        </SimpleGrid>
      )}
    </EntryList>
  );
}

const STARTS: readonly Choice<Sheet['start']>[] = [
  { value: 'middle', label: 'No meio da faixa' },
  { value: 'minimum', label: 'No mínimo da faixa' },
];

/** The optional worksheet that turns circumstances into points inside the range of the penalty. */
export function Worksheet() {
  const { body, set } = useEditor();
  const sheet = body.worksheet;
  return (
    <section className="lr-list" aria-label="Planilha de dosimetria">
      <h3>Planilha de dosimetria</h3>
      <Text fz="sm" c="dimmed" mb={6}>
        Facultativa. Os pontos movem a penalidade dentro da faixa; a autoridade decide e motiva.
      </Text>
      <Stack gap="sm">
        <CheckBox
          path="worksheet"
          label="Esta norma dá pesos às circunstâncias"
          value={sheet !== null}
          onChange={(has) =>
            set('worksheet', has ? { citation: '', weights: [], percentPerPoint: 10, start: 'middle' } : null)
          }
        />
        {sheet === null ? null : (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextBox
                path="worksheet.citation"
                label="Fundamento"
                value={sheet.citation}
                onChange={(citation) => set('worksheet', { ...sheet, citation })}
              />
              <NumberBox
                path="worksheet.percentPerPoint"
                label="Quanto da faixa cada ponto move"
                value={sheet.percentPerPoint}
                suffix=" %"
                decimals={2}
                onChange={(percentPerPoint) => set('worksheet', { ...sheet, percentPerPoint })}
              />
              <PickBox
                path="worksheet.start"
                label="Começa"
                choices={STARTS}
                value={sheet.start}
                onChange={(start) => set('worksheet', { ...sheet, start })}
              />
            </SimpleGrid>
            <Weights sheet={sheet} />
          </>
        )}
      </Stack>
    </section>
  );
}
