import { SimpleGrid, Stack } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { CheckBox, MaybeNumberBox, TextBox } from './Field.tsx';

/** What a sindicância may end in. */
export function Sindicancia() {
  const { body, set } = useEditor();
  const one = body.sindicancia;
  const put = (part: Partial<typeof one>): void => set('sindicancia', { ...one, ...part });
  return (
    <section className="lr-list" aria-label="O que a sindicância admite">
      <h3>O que a sindicância admite</h3>
      <Stack gap="sm" mt={6}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <MaybeNumberBox
            path="sindicancia.maxSuspensionDays"
            label="Suspensão de até"
            description="Vazio: de qualquer duração."
            suffix=" dias"
            value={one.maxSuspensionDays}
            onChange={(maxSuspensionDays) => put({ maxSuspensionDays })}
          />
          <TextBox
            path="sindicancia.citation"
            label="Artigo"
            description="O que for mais grave exige processo disciplinar."
            value={one.citation}
            onChange={(citation) => put({ citation })}
          />
        </SimpleGrid>
        <CheckBox
          path="sindicancia.admitsDismissal"
          label="Admite a perda do cargo"
          value={one.admitsDismissal}
          onChange={(admitsDismissal) => put({ admitsDismissal })}
        />
      </Stack>
    </section>
  );
}
