import { SimpleGrid, Stack } from '@mantine/core';
import { PickBox } from './Choice.tsx';
import { CheckBox, MaybeNumberBox, TextBox } from './Field.tsx';
import { ROUNDING_CHOICES } from './progression-words.ts';
import { Groups, type Shares } from './ShareGroups.tsx';
import type { TableProps } from './use-table.ts';

function ShareFields(props: TableProps & { readonly shares: Shares }) {
  const { put, shares } = props;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <MaybeNumberBox
          path="progression.shares.total"
          label="Vagas da carreira"
          description="Vazio: os guardas em atividade."
          value={shares.total}
          onChange={(total) => put({ shares: { ...shares, total } })}
        />
        <PickBox
          path="progression.shares.rounding"
          label="Fração de vaga"
          description="O que se faz com a sobra."
          choices={ROUNDING_CHOICES}
          value={shares.rounding}
          onChange={(rounding) => put({ shares: { ...shares, rounding } })}
        />
        <TextBox
          path="progression.shares.citation"
          label="Artigo das vagas"
          description="Onde a lei as distribui."
          value={shares.citation}
          onChange={(citation) => put({ shares: { ...shares, citation } })}
        />
      </SimpleGrid>
      <Groups {...props} />
    </>
  );
}

/** How many posts each grade has. */
export function Posts(props: TableProps) {
  const { table, put } = props;
  return (
    <section className="lr-list" aria-label="Vagas">
      <h3>Vagas</h3>
      <Stack gap="sm" mt={6}>
        <CheckBox
          path="progression.shares"
          label="A lei reparte as vagas pelas graduações"
          value={table.shares !== null}
          onChange={(has) =>
            put({ shares: has ? { citation: '', total: null, rounding: 'down', groups: [] } : null })
          }
        />
        {table.shares === null ? null : <ShareFields {...props} shares={table.shares} />}
      </Stack>
    </section>
  );
}
