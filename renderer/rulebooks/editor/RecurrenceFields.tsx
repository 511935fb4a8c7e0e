import { SimpleGrid } from '@mantine/core';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { ANCHOR_CHOICES } from './anchors.ts';
import { PickBox } from './Choice.tsx';
import { type Choice, choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { CheckBox, NumberBox } from './Field.tsx';
import { join } from './place.ts';

export type Rule = RulebookDraftBody['recurrence'][number];
type RuleProps = { readonly path: string; readonly one: Rule; readonly set: (next: Rule) => void };

const SAME: readonly Choice<Rule['same']>[] = [
  { value: 'item', label: 'O mesmo item' },
  { value: 'severity', label: 'Qualquer item da mesma gravidade' },
];

const LAST_DAY: readonly Choice<Rule['lastDay']>[] = [
  { value: 'excluded', label: 'Já não conta' },
  { value: 'included', label: 'Ainda conta' },
];

/** From which severity to which, and by which item. */
export function Step({ path, one, set }: RuleProps) {
  const { severities, transgressions } = useEditor().body;
  const items = transgressions.map(({ id, citation, label }) => ({
    value: id,
    label: `${citation} · ${label}`,
  }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PickBox
          path={join(path, 'fromSeverity')}
          label="Da gravidade"
          choices={choicesOf(severities)}
          value={one.fromSeverity}
          onChange={(fromSeverity) => set({ ...one, fromSeverity })}
        />
        <PickBox
          path={join(path, 'toSeverity')}
          label="À gravidade"
          choices={choicesOf(severities)}
          value={one.toSeverity}
          onChange={(toSeverity) => set({ ...one, toSeverity })}
        />
      </SimpleGrid>
      <PickBox
        path={join(path, 'item')}
        label="Item em que a falta repetida se converte"
        choices={items}
        value={one.item}
        onChange={(item) => set({ ...one, item })}
      />
    </>
  );
}

/** What counts as repeating, for how long, counted from when. */
export function Counting({ path, one, set }: RuleProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PickBox
          path={join(path, 'same')}
          label="Repete-se"
          choices={SAME}
          value={one.same}
          onChange={(same) => set({ ...one, same })}
        />
        <NumberBox
          path={join(path, 'windowMonths')}
          label="Dentro de"
          suffix=" meses"
          value={one.windowMonths}
          onChange={(windowMonths) => set({ ...one, windowMonths })}
        />
        <PickBox
          path={join(path, 'anchor')}
          label="Contados"
          choices={ANCHOR_CHOICES}
          value={one.anchor}
          onChange={(anchor) => set({ ...one, anchor })}
        />
        <PickBox
          path={join(path, 'lastDay')}
          label="O dia em que o prazo se completa"
          choices={LAST_DAY}
          value={one.lastDay}
          onChange={(lastDay) => set({ ...one, lastDay })}
        />
      </SimpleGrid>
      <CheckBox
        path={join(path, 'chain')}
        label="A falta que já subiu de gravidade pode subir outra vez"
        value={one.chain}
        onChange={(chain) => set({ ...one, chain })}
      />
    </>
  );
}
