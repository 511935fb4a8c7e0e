import { SimpleGrid, Stack } from '@mantine/core';
import { COMPETENT, officeLabel } from '../labels.ts';
import type { Behavior, PartProps } from './behavior-types.ts';
import { ManyBox } from './Choice.tsx';
import type { Choice } from './choices.ts';
import { CheckBox, TextBox } from './Field.tsx';

type Declared = NonNullable<Behavior['declaration']>;

/** The usual offices, and those that the code names by other words. */
function officesWith(names: readonly string[]): readonly Choice<string>[] {
  const others = names.filter((name) => COMPETENT.every(({ value }) => value !== name));
  return [...COMPETENT, ...others.map((name) => ({ value: name, label: officeLabel(name) }))];
}

function Fields({ one, put }: { readonly one: Declared; readonly put: (part: Partial<Declared>) => void }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <ManyBox<string>
        path="behavior.declaration.offices"
        label="Quem declara"
        choices={officesWith(one.offices)}
        value={one.offices}
        onChange={(offices) => put({ offices })}
        required
      />
      <ManyBox<string>
        path="behavior.declaration.substitutes"
        label="Quem substitui"
        description="Assina na falta do titular, com o motivo."
        choices={officesWith(one.substitutes)}
        value={one.substitutes}
        onChange={(substitutes) => put({ substitutes })}
      />
      <TextBox
        path="behavior.declaration.citation"
        label="Artigo da declaração"
        value={one.citation}
        onChange={(citation) => put({ citation })}
      />
    </SimpleGrid>
  );
}

/** Who declares the classes by act, and who signs in their place. */
export function Declaration({ behavior, change }: PartProps) {
  const { declaration } = behavior;
  return (
    <section className="lr-list" aria-label="Declaração das classes">
      <h3>Declaração das classes</h3>
      <Stack gap="sm" mt={6}>
        <CheckBox
          path="behavior.declaration"
          label="A norma diz a quem compete classificar o comportamento"
          description="Sem isso, assina o ato quem a aplicação autoriza a declarar o comportamento."
          value={declaration !== undefined}
          onChange={(has) =>
            change({ declaration: has ? { citation: '', offices: [], substitutes: [] } : undefined })
          }
        />
        {declaration === undefined ? null : (
          <Fields one={declaration} put={(part) => change({ declaration: { ...declaration, ...part } })} />
        )}
      </Stack>
    </section>
  );
}
