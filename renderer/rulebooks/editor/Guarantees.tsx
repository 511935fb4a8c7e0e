import { SimpleGrid, Stack } from '@mantine/core';
import type { DraftGuarantee } from '../../../shared/rulebook/draft-procedures.ts';
import { ManyBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { EntryList } from './EntryList.tsx';
import { CheckBox, TextBox } from './Field.tsx';
import { join } from './place.ts';
import { actChoices, actsIn, blankGuarantee, type KindPart } from './procedure-types.ts';

type GuaranteeProps = {
  readonly kind: KindPart['kind'];
  readonly one: DraftGuarantee;
  readonly put: (part: Partial<DraftGuarantee>) => void;
  readonly path: string;
};

function GuaranteeFields({ kind, one, put, path }: GuaranteeProps) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextBox
          path={join(path, 'label')}
          label="Nome da garantia"
          value={one.label}
          onChange={(label) => put({ label })}
          required
        />
        <TextBox
          path={join(path, 'citation')}
          label="Artigo da garantia"
          value={one.citation}
          onChange={(citation) => put({ citation })}
        />
        <ManyBox<string>
          path={join(path, 'metBy')}
          label="Atos que a atendem"
          choices={actChoices(kind)}
          value={one.metBy}
          onChange={(metBy) => put({ metBy })}
        />
        <ManyBox<string>
          path={join(path, 'after')}
          label="Só depois das garantias"
          choices={choicesOf(kind.guarantees).filter(({ value }) => value !== one.id)}
          value={one.after}
          onChange={(after) => put({ after })}
        />
        <ManyBox<string>
          path={join(path, 'until')}
          label="Não depois das garantias"
          choices={choicesOf(kind.guarantees).filter(({ value }) => value !== one.id)}
          value={one.until}
          onChange={(until) => put({ until })}
        />
      </SimpleGrid>
      <TextBox
        path={join(path, 'text')}
        label="O que se diz quando falta"
        value={one.text}
        onChange={(text) => put({ text })}
        required
      />
      <CheckBox
        path={join(path, 'perAccused')}
        label="Garantia de cada acusado"
        value={one.perAccused}
        onChange={(perAccused) => put({ perAccused })}
      />
    </Stack>
  );
}

/** What may not be missing when a file of the kind is judged. */
export function Guarantees({ kind, put, path }: KindPart) {
  const named = (one: DraftGuarantee) =>
    one.metBy.map((id) => actsIn(kind).find((act) => act.id === id)?.label ?? id).join(' ou ');
  return (
    <EntryList<DraftGuarantee>
      path={join(path, 'guarantees')}
      title="Garantias"
      noun="garantia"
      entries={kind.guarantees}
      onChange={(guarantees) => put({ guarantees })}
      blank={() => blankGuarantee(kind)}
      summary={(one) => ({
        title: one.label,
        detail: [one.citation, named(one)].filter(Boolean).join(' · '),
      })}
      ordered
    >
      {(one, set, at) => (
        <GuaranteeFields kind={kind} one={one} put={(part) => set({ ...one, ...part })} path={at} />
      )}
    </EntryList>
  );
}
