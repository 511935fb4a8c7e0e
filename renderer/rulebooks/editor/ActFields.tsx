import { SimpleGrid, Stack } from '@mantine/core';
import type { DraftAct, DraftProcedure } from '../../../shared/rulebook/draft-procedures.ts';
import { ACT_EFFECT_WORDS, termLabel } from '../../../shared/rulebooks/describe-procedures.ts';
import { COMPETENT, officeLabel } from '../labels.ts';
import { ManyBox, MaybePickBox, PickBox } from './Choice.tsx';
import { choicesIn } from './choices.ts';
import { AreaBox, CheckBox, MaybeBox, TextBox } from './Field.tsx';
import { join } from './place.ts';
import { actChoices, termChoices } from './procedure-types.ts';

type ActProps = {
  readonly kind: DraftProcedure;
  readonly one: DraftAct;
  readonly put: (part: Partial<DraftAct>) => void;
  readonly path: string;
};

const EFFECTS = choicesIn(ACT_EFFECT_WORDS, ['none', 'opens', 'stops', 'resumes']);
const COUNTS = choicesIn({ recorded: 'quando é registrado', term_over: 'quando termina o prazo que abriu' }, [
  'recorded',
  'term_over',
]);
const OTHERS = ['escrivao', 'presidente e membros da comissão', 'acusado ou defensor'];

const FLAGS = [
  ['compulsory', 'Compulsório para sair da fase'],
  ['perAccused', 'De cada acusado'],
  ['fromCharge', 'Não alcança imputação posterior'],
  ['last', 'Posterior ao último ato de defesa'],
  ['once', 'Pratica-se uma só vez'],
  ['mustSay', 'Exige os motivos por escrito'],
] as const;

function Names({ one, put, path }: ActProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextBox
          path={join(path, 'label')}
          label="Nome do ato"
          value={one.label}
          onChange={(label) => put({ label })}
          required
        />
        <TextBox
          path={join(path, 'citation')}
          label="Artigo do ato"
          value={one.citation}
          onChange={(citation) => put({ citation })}
        />
        <TextBox
          path={join(path, 'id')}
          label="Identificador do ato"
          value={one.id}
          onChange={(id) => put({ id })}
          required
        />
      </SimpleGrid>
      <AreaBox
        path={join(path, 'hint')}
        label="Orientação a quem registra"
        value={one.hint}
        onChange={(hint) => put({ hint })}
      />
    </>
  );
}

function Terms({ kind, one, put, path }: ActProps) {
  const labels = { opens: 'Abre o prazo', meets: 'Atende o prazo', extends: 'Prorroga o prazo' } as const;
  const choices = termChoices(kind);
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {(['opens', 'meets', 'extends'] as const).map((key) => (
        <MaybePickBox<string>
          key={key}
          path={join(path, key)}
          label={labels[key]}
          none="Nenhum"
          choices={choices}
          value={one[key]}
          onChange={(next) => put({ [key]: next })}
          {...(one[key] === null ? {} : { description: termLabel(kind, one[key]) })}
        />
      ))}
    </SimpleGrid>
  );
}

function Order({ kind, one, put, path }: ActProps) {
  const signers = [...new Set([...OTHERS, ...one.signs])]
    .filter((name) => COMPETENT.every(({ value }) => value !== name))
    .map((name) => ({ value: name, label: officeLabel(name) }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <ManyBox<string>
        path={join(path, 'signs')}
        label="Quem assina"
        choices={[...COMPETENT, ...signers]}
        value={one.signs}
        onChange={(signs) => put({ signs })}
      />
      <ManyBox<string>
        path={join(path, 'after')}
        label="Só depois de"
        choices={actChoices(kind).filter(({ value }) => value !== one.id)}
        value={one.after}
        onChange={(after) => put({ after })}
      />
      <MaybeBox
        path={join(path, 'group')}
        label="Grupo"
        description="Atos do mesmo grupo valem um pelo outro."
        value={one.group}
        onChange={(group) => put({ group })}
      />
      <MaybeBox
        path={join(path, 'document')}
        label="Documento que se emite"
        value={one.document}
        onChange={(document) => put({ document })}
      />
      <PickBox
        path={join(path, 'counts')}
        label="Vale"
        choices={COUNTS}
        value={one.counts}
        onChange={(counts) => put({ counts })}
      />
      <PickBox
        path={join(path, 'effect')}
        label="Efeito sobre os prazos"
        choices={EFFECTS}
        value={one.effect}
        onChange={(effect) => put({ effect })}
      />
    </SimpleGrid>
  );
}

/** One act under edition. */
export function ActFields(props: ActProps) {
  const { one, put, path } = props;
  return (
    <Stack gap="sm">
      <Names {...props} />
      <Order {...props} />
      <Terms {...props} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {FLAGS.map(([key, label]) => (
          <CheckBox
            key={key}
            path={join(path, key)}
            label={label}
            value={one[key]}
            onChange={(next) => put({ [key]: next })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
