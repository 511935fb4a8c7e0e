import { SimpleGrid, Stack } from '@mantine/core';
import { guardaLegalProgression } from '../../../shared/progression/guarda-legal.ts';
import { ManyBox, PickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { CheckBox, MaybeNumberBox, TextBox } from './Field.tsx';
import { Grades } from './Grades.tsx';
import { ListAppeal } from './ListAppeal.tsx';
import { Points } from './Points.tsx';
import { Posts } from './Posts.tsx';
import { ABSENCE_CHOICES, TIE_CHOICES } from './progression-words.ts';
import { Requirements } from './Requirements.tsx';
import { Said } from './Said.tsx';
import { TimeStep } from './TimeStep.tsx';
import { type TableProps, useTable } from './use-table.ts';

function General({ table, put }: TableProps) {
  const { classes } = useEditor().body.behavior;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextBox
        path="progression.citation"
        label="Artigos da progressão"
        value={table.citation}
        onChange={(citation) => put({ citation })}
      />
      <PickBox
        path="progression.minimumClass"
        label="Comportamento mínimo"
        choices={choicesOf(classes)}
        value={table.minimumClass}
        onChange={(minimumClass) => put({ minimumClass })}
      />
    </SimpleGrid>
  );
}

function Course({ table, put }: TableProps) {
  const { course } = table;
  return (
    <section className="lr-list" aria-label="Curso">
      <h3>Curso</h3>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt={6}>
        <MaybeNumberBox
          path="progression.course.minimumGrade"
          label="Nota mínima"
          decimals={2}
          value={course.minimumGrade}
          onChange={(minimumGrade) => put({ course: { ...course, minimumGrade } })}
        />
        <MaybeNumberBox
          path="progression.course.validMonths"
          label="A aprovação vale por"
          suffix=" meses"
          value={course.validMonths}
          onChange={(validMonths) => put({ course: { ...course, validMonths } })}
        />
        <TextBox
          path="progression.course.citation"
          label="Artigo"
          value={course.citation}
          onChange={(citation) => put({ course: { ...course, citation } })}
        />
      </SimpleGrid>
    </section>
  );
}

function TiesAndService({ table, put }: TableProps) {
  const { service } = table;
  return (
    <section className="lr-list" aria-label="Desempate e tempo de serviço">
      <h3>Desempate e tempo de serviço</h3>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6}>
        <ManyBox
          path="progression.tieBreakers"
          label="Critérios de desempate, em ordem"
          choices={TIE_CHOICES}
          value={table.tieBreakers}
          onChange={(tieBreakers) => put({ tieBreakers })}
        />
        <TextBox
          path="progression.tieCitation"
          label="Artigo do desempate"
          value={table.tieCitation}
          onChange={(tieCitation) => put({ tieCitation })}
        />
        <ManyBox
          path="progression.service.excludedAbsences"
          label="Não é efetivo exercício"
          choices={ABSENCE_CHOICES}
          value={service.excludedAbsences}
          onChange={(excludedAbsences) => put({ service: { ...service, excludedAbsences } })}
        />
        <TextBox
          path="progression.service.citation"
          label="Artigo do tempo de serviço"
          value={service.citation}
          onChange={(citation) => put({ service: { ...service, citation } })}
        />
      </SimpleGrid>
    </section>
  );
}

/** The statute's table of the career. */
export function ProgressionTab() {
  const { table, put, replace } = useTable();
  const parts = table === null ? null : { table, put };
  return (
    <Stack gap="sm">
      <CheckBox
        path="progression.has"
        label="Esta norma traz a tabela de progressão na carreira"
        description="Ao marcar, começa-se pela tabela do modelo. Enquanto houver erro na tabela, a minuta guarda a última versão correta dela."
        value={table !== null}
        onChange={(has) => replace(has ? guardaLegalProgression : null)}
      />
      <Said path="progression" />
      {parts === null ? null : (
        <>
          <General {...parts} />
          <Grades {...parts} />
          <Requirements {...parts} />
          <Points {...parts} />
          <TiesAndService {...parts} />
          <Course {...parts} />
          <Posts {...parts} />
          <TimeStep {...parts} />
          <ListAppeal {...parts} />
        </>
      )}
    </Stack>
  );
}
