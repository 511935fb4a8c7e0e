import { SimpleGrid, Stack } from '@mantine/core';
import { CheckBox, NumberBox, TextBox } from './Field.tsx';
import type { TableProps } from './use-table.ts';

/** The appeal against the list of candidates. */
export function ListAppeal({ table, put }: TableProps) {
  const { appeal } = table;
  return (
    <section className="lr-list" aria-label="Recurso da classificação">
      <h3>Recurso da classificação</h3>
      <Stack gap="sm" mt={6}>
        <CheckBox
          path="progression.appeal"
          label="A lei admite recurso da classificação"
          value={appeal !== null}
          onChange={(has) =>
            put({ appeal: has ? { citation: '', businessDays: 5, answerBusinessDays: 5 } : null })
          }
        />
        {appeal === null ? null : (
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <NumberBox
              path="progression.appeal.businessDays"
              label="Prazo para recorrer"
              suffix=" dias úteis"
              value={appeal.businessDays}
              onChange={(businessDays) => put({ appeal: { ...appeal, businessDays } })}
            />
            <NumberBox
              path="progression.appeal.answerBusinessDays"
              label="Prazo para decidir"
              suffix=" dias úteis"
              value={appeal.answerBusinessDays}
              onChange={(answerBusinessDays) => put({ appeal: { ...appeal, answerBusinessDays } })}
            />
            <TextBox
              path="progression.appeal.citation"
              label="Artigo"
              value={appeal.citation}
              onChange={(citation) => put({ appeal: { ...appeal, citation } })}
            />
          </SimpleGrid>
        )}
      </Stack>
    </section>
  );
}
