import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { conditionWords, sentence } from '../sentences.ts';
import { ManyBox, PickBox } from './Choice.tsx';
import { ConditionNode } from './ConditionEditor.tsx';
import { choicesOf } from './choices.ts';
import { blankCondition } from './condition-kinds.ts';
import { Declaration } from './Declaration.tsx';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { TextBox } from './Field.tsx';
import { Names } from './Names.tsx';
import { freshId, join } from './place.ts';

type Class = RulebookDraftBody['behavior']['classes'][number];

function useBehavior() {
  const { body, set } = useEditor();
  const { behavior } = body;
  const change = (part: Partial<RulebookDraftBody['behavior']>): void =>
    set('behavior', { ...behavior, ...part });
  return { body, behavior, change };
}

function Entry() {
  const { behavior, change } = useBehavior();
  const classes = choicesOf(behavior.classes);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <PickBox
          path="behavior.initial"
          label="Classe de ingresso"
          choices={classes}
          value={behavior.initial}
          onChange={(initial) => change({ initial })}
        />
        <TextBox
          path="behavior.initialCitation"
          label="Artigo do ingresso"
          value={behavior.initialCitation}
          onChange={(initialCitation) => change({ initialCitation })}
        />
        <TextBox
          path="behavior.automaticCitation"
          label="Artigo da melhoria automática"
          value={behavior.automaticCitation}
          onChange={(automaticCitation) => change({ automaticCitation })}
        />
      </SimpleGrid>
      <ManyBox
        path="behavior.bestToWorst"
        label="Da melhor à pior"
        description="Cada classe uma vez, na ordem em que as escolher."
        choices={classes}
        value={behavior.bestToWorst}
        onChange={(bestToWorst) => change({ bestToWorst })}
      />
    </Stack>
  );
}

type FieldsProps = { readonly path: string; readonly one: Class; readonly set: (next: Class) => void };

function ClassFields({ path, one, set }: FieldsProps) {
  const { body } = useEditor();
  const words = conditionWords(body, one.when);
  return (
    <Stack gap="sm">
      <Names one={one} set={set} path={path} />
      <Text fz="sm" className="lr-sentence" aria-live="polite">
        {words === '' ? 'A condição está incompleta.' : `${one.label || 'Esta classe'}: ${sentence(words)}`}
      </Text>
      <ConditionNode
        path={join(path, 'when')}
        name="condição"
        when={one.when}
        onChange={(when) => set({ ...one, when })}
        root
      />
    </Stack>
  );
}

/** The classes of behavior, each with its condition, in the order in which they are tried. */
export function ClassesTab() {
  const { body, behavior, change } = useBehavior();
  const blank = (): Class => ({
    id: freshId('classe', behavior.classes),
    label: '',
    citation: '',
    when: blankCondition(),
  });
  return (
    <>
      <Entry />
      <EntryList<Class>
        path="behavior.classes"
        title="Classes"
        noun="classe"
        lead="Verificam-se nesta ordem; vale a primeira cuja condição se cumpre."
        entries={behavior.classes}
        onChange={(classes) => change({ classes })}
        blank={blank}
        addAt={behavior.classes.length - (behavior.classes.at(-1)?.when.otherwise ? 1 : 0)}
        summary={(one) => ({
          title: one.label,
          detail: [one.citation, conditionWords(body, one.when)].filter(Boolean).join(' · '),
        })}
        ordered
      >
        {(one, put, path) => <ClassFields one={one} set={put} path={path} />}
      </EntryList>
      <Declaration behavior={behavior} change={change} />
    </>
  );
}
