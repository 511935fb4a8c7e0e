import { SimpleGrid, Text } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { CheckBox, TextBox } from './Field.tsx';
import { PeriodBox } from './Period.tsx';
import { join } from './place.ts';

/** When the record of a sanction is cancelled. */
export function Cancellation() {
  const { body, set } = useEditor();
  const one = body.cancellation;
  const put = (part: Partial<typeof one>): void => set('cancellation', { ...one, ...part });
  return (
    <section className="lr-list" aria-label="Cancelamento de registros">
      <h3>Cancelamento de registros</h3>
      <Text fz="sm" c="dimmed">
        Tempo sem nova sanção depois do qual o registro é cancelado.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt={6} mb="sm">
        {(['light', 'suspension'] as const).map((id) => (
          <PeriodBox
            key={id}
            path={join('cancellation', id)}
            label={id === 'light' ? 'Sanção leve' : 'Suspensão'}
            none="Não se cancela"
            value={one[id]}
            onChange={(next) => put({ [id]: next })}
          />
        ))}
        <TextBox
          path="cancellation.citation"
          label="Artigo"
          value={one.citation}
          onChange={(citation) => put({ citation })}
        />
      </SimpleGrid>
      <CheckBox
        path="cancellation.retroactive"
        label="O cancelamento retroage"
        value={one.retroactive}
        onChange={(retroactive) => put({ retroactive })}
      />
    </section>
  );
}
