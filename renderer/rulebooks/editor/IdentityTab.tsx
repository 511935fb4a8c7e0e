import { SimpleGrid, Stack } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { AreaBox, CheckBox, MaybeBox, TextBox } from './Field.tsx';

/** What the code is called, and whether a later milder law is offered. */
export function IdentityTab() {
  const { body, set } = useEditor();
  const { milderLaw } = body;
  return (
    <Stack gap="sm">
      <AreaBox
        path="title"
        label="Título"
        rows={1}
        value={body.title}
        onChange={(next) => set('title', next)}
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MaybeBox
          path="law"
          label="Lei"
          description="Número e data. Na publicação vale o que ali for informado."
          value={body.law}
          onChange={(next) => set('law', next)}
        />
        <TextBox
          path="id"
          label="Código da norma"
          description="O mesmo em todas as versões da mesma lei: é por ele que se sabe que uma falta deixou de existir."
          value={body.id}
          onChange={(next) => set('id', next)}
          required
        />
      </SimpleGrid>
      <MaybeBox
        path="note"
        label="Observação"
        rows={2}
        value={body.note}
        onChange={(next) => set('note', next)}
      />
      <section className="lr-list" aria-label="Lei posterior mais branda">
        <h3>Lei posterior mais branda</h3>
        <Stack gap="sm" mt={6}>
          <CheckBox
            path="milderLaw.offered"
            label="Oferecer à autoridade, como escolha motivada, a aplicação desta norma a fatos anteriores, quando mais branda"
            value={milderLaw.offered}
            onChange={(offered) => set('milderLaw', { ...milderLaw, offered })}
          />
          <TextBox
            path="milderLaw.citation"
            label="Fundamento"
            value={milderLaw.citation}
            onChange={(citation) => set('milderLaw', { ...milderLaw, citation })}
          />
        </Stack>
      </section>
    </Stack>
  );
}
