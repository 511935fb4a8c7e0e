import { SimpleGrid } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { NumberBox, TextBox } from './Field.tsx';
import { PeriodBox } from './Period.tsx';
import { join } from './place.ts';

const EFFECTS = [
  { id: 'light', label: 'Sanção leve' },
  { id: 'suspension', label: 'Suspensão' },
  { id: 'dismissal', label: 'Perda do cargo' },
  { id: 'other', label: 'Outra sanção' },
] as const;

/** When the power to punish is lost. */
export function Limitation() {
  const { body, set } = useEditor();
  const one = body.limitation;
  const put = (part: Partial<typeof one>): void => set('limitation', { ...one, ...part });
  return (
    <section className="lr-list" aria-label="Prescrição" data-path="limitation">
      <h3>Prescrição</h3>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6}>
        {EFFECTS.map(({ id, label }) => (
          <PeriodBox
            key={id}
            path={join('limitation', id)}
            label={label}
            none="Não prescreve"
            value={one[id]}
            onChange={(next) => put({ [id]: next })}
          />
        ))}
        <NumberBox
          path="limitation.resumesAfterDays"
          label="Instaurado o procedimento, recomeça depois de"
          suffix=" dias"
          blankZero={false}
          value={one.resumesAfterDays}
          onChange={(resumesAfterDays) => put({ resumesAfterDays })}
        />
        <NumberBox
          path="limitation.warningDays"
          label="Avisar antes do último dia seguro"
          suffix=" dias"
          value={one.warningDays}
          onChange={(warningDays) => put({ warningDays })}
        />
        <TextBox
          path="limitation.citation"
          label="Artigo"
          value={one.citation}
          onChange={(citation) => put({ citation })}
        />
      </SimpleGrid>
    </section>
  );
}
