import { SimpleGrid, Stack } from '@mantine/core';
import { ManyBox, PickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { CheckBox, TextBox } from './Field.tsx';
import { join } from './place.ts';
import { actChoices, type KindPart } from './procedure-types.ts';

type Conversion = KindPart['kind']['conversions'][number];

function Archive({ kind, put, path }: KindPart) {
  const { archive } = kind;
  const set = (part: Partial<typeof archive>): void => put({ archive: { ...archive, ...part } });
  return (
    <Stack gap="sm">
      <CheckBox
        path={join(path, 'archive', 'allowed')}
        label="Pode ser arquivado sem julgamento"
        value={archive.allowed}
        onChange={(allowed) => set({ allowed })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ManyBox<string>
          path={join(path, 'archive', 'after')}
          label="Arquiva-se só depois de"
          choices={actChoices(kind)}
          value={archive.after}
          onChange={(after) => set({ after })}
        />
        <TextBox
          path={join(path, 'archive', 'citation')}
          label="Artigo do arquivamento"
          value={archive.citation}
          onChange={(citation) => set({ citation })}
        />
      </SimpleGrid>
    </Stack>
  );
}

/** How a file of the kind may end besides judgment. */
export function Outcomes(props: KindPart) {
  const { kind, put, path } = props;
  const { procedures } = useEditor().body;
  const others = choicesOf(procedures).filter(({ value }) => value !== kind.id);
  return (
    <>
      <Archive {...props} />
      <EntryList<Conversion>
        path={join(path, 'conversions')}
        title="Conversões"
        noun="conversão"
        entries={kind.conversions}
        onChange={(conversions) => put({ conversions })}
        blank={() => ({ to: others[0]?.value ?? '', after: [], citation: '' })}
        summary={(one) => ({
          title: others.find(({ value }) => value === one.to)?.label ?? one.to,
          detail: one.citation,
        })}
      >
        {(one, set, at) => (
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <PickBox<string>
              path={join(at, 'to')}
              label="Converte-se em"
              choices={others}
              value={one.to}
              onChange={(to) => set({ ...one, to })}
            />
            <ManyBox<string>
              path={join(at, 'after')}
              label="Converte-se só depois de"
              choices={actChoices(kind)}
              value={one.after}
              onChange={(after) => set({ ...one, after })}
            />
            <TextBox
              path={join(at, 'citation')}
              label="Artigo da conversão"
              value={one.citation}
              onChange={(citation) => set({ ...one, citation })}
            />
          </SimpleGrid>
        )}
      </EntryList>
    </>
  );
}
