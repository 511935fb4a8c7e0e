import { SimpleGrid } from '@mantine/core';
import { CheckBox, NumberBox, TextBox } from './Field.tsx';
import { join } from './place.ts';
import type { EntryProps, Sanction } from './sanction-types.ts';

/** The conversion of a sanction into a fine. */
export function Fine({ path, one, set }: EntryProps<Sanction>) {
  const { fine } = one;
  const at = join(path, 'fine');
  return (
    <>
      <CheckBox
        path={at}
        label="Pode converter-se em multa"
        value={fine !== null}
        onChange={(may) =>
          set({ ...one, fine: may ? { percent: 50, countsInBehavior: true, citation: '' } : null })
        }
      />
      {fine === null ? null : (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberBox
              path={join(at, 'percent')}
              label="Multa por dia, em percentual do dia de vencimento"
              value={fine.percent}
              suffix=" %"
              decimals={2}
              onChange={(percent) => set({ ...one, fine: { ...fine, percent } })}
            />
            <TextBox
              path={join(at, 'citation')}
              label="Artigo da conversão"
              value={fine.citation}
              onChange={(citation) => set({ ...one, fine: { ...fine, citation } })}
            />
          </SimpleGrid>
          <CheckBox
            path={join(at, 'countsInBehavior')}
            label="Convertida, continua a contar como suspensão para o comportamento"
            value={fine.countsInBehavior}
            onChange={(countsInBehavior) => set({ ...one, fine: { ...fine, countsInBehavior } })}
          />
        </>
      )}
    </>
  );
}
