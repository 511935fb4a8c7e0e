import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { remedyAuthority, suspensiveEffect } from '../../../shared/rulebook/appeals-schema.ts';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { REMEDY_AUTHORITIES, SUSPENSIVE_WORDS } from '../../../shared/rulebooks/remedy-words.ts';
import { PickBox } from './Choice.tsx';
import { useEditor } from './editor-context.ts';
import { CheckBox, MaybeNumberBox, NumberBox, TextBox } from './Field.tsx';
import { join } from './place.ts';

type Remedies = RulebookDraftBody['appeals'];
type Remedy = Remedies['reconsideration'];

const EFFECTS = suspensiveEffect.options.map((value) => ({ value, label: SUSPENSIVE_WORDS[value] }));
const AUTHORITIES = remedyAuthority.options.map((value) => ({ value, label: REMEDY_AUTHORITIES[value] }));

type RemedyProps = {
  readonly id: keyof Remedies;
  readonly label: string;
  readonly one: Remedy;
  readonly put: (part: Partial<Remedy>) => void;
  readonly children?: ReactNode;
};

function RemedyFields({ id, label, one, put, children }: RemedyProps) {
  const path = join('appeals', id);
  return (
    <fieldset className="lr-term" data-path={path}>
      <legend>{label}</legend>
      <Stack gap="sm">
        <CheckBox
          path={join(path, 'admitted')}
          label="A norma o admite"
          value={one.admitted}
          onChange={(admitted) => put({ admitted })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <PickBox
            path={join(path, 'effect')}
            label="Suspende a penalidade"
            choices={EFFECTS}
            value={one.effect}
            onChange={(effect) => put({ effect })}
          />
          <PickBox
            path={join(path, 'decidedBy')}
            label="Quem decide"
            choices={AUTHORITIES}
            value={one.decidedBy}
            onChange={(decidedBy) => put({ decidedBy })}
          />
          <MaybeNumberBox
            path={join(path, 'days')}
            label="Prazo próprio"
            description="Vazio: o prazo de recurso."
            suffix=" dias"
            value={one.days}
            onChange={(days) => put({ days })}
          />
          <TextBox
            path={join(path, 'citation')}
            label="Artigo"
            value={one.citation}
            onChange={(citation) => put({ citation })}
          />
          {children}
        </SimpleGrid>
      </Stack>
    </fieldset>
  );
}

/** The remedies against a penalty: which fit, whether they suspend it, who decides and in what time. */
export function Appeals() {
  const { body, set } = useEditor();
  const { reconsideration, appeal } = body.appeals;
  const put = (part: Partial<Remedies>): void => set('appeals', { ...body.appeals, ...part });
  return (
    <section className="lr-list" aria-label="Recursos">
      <h3>Recursos</h3>
      <RemedyFields
        id="reconsideration"
        label="Pedido de reconsideração"
        one={reconsideration}
        put={(part) => put({ reconsideration: { ...reconsideration, ...part } })}
      />
      <RemedyFields
        id="appeal"
        label="Recurso hierárquico"
        one={appeal}
        put={(part) => put({ appeal: { ...appeal, ...part } })}
      >
        <NumberBox
          path="appeals.appeal.instances"
          label="Quantas vezes cabe"
          description="Uma ou duas: com o julgamento, até três instâncias (Lei 9.784/1999, art. 57)."
          value={appeal.instances}
          onChange={(instances) => put({ appeal: { ...appeal, instances } })}
        />
      </RemedyFields>
    </section>
  );
}
