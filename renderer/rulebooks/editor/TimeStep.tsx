import { SimpleGrid, Stack } from '@mantine/core';
import { PickBox } from './Choice.tsx';
import { choicesOf } from './choices.ts';
import { useEditor } from './editor-context.ts';
import { CheckBox, NumberBox, TextBox } from './Field.tsx';
import type { TableProps } from './use-table.ts';

function StepFields({ table, put }: TableProps) {
  const { classes } = useEditor().body.behavior;
  const step = table.timeStep;
  if (step === null) return null;
  const change = (part: Partial<typeof step>): void => put({ timeStep: { ...step, ...part } });
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <NumberBox
        path="progression.timeStep.years"
        label="A cada"
        suffix=" anos"
        value={step.years}
        onChange={(years) => change({ years })}
      />
      <PickBox
        path="progression.timeStep.fromGrade"
        label="A partir da graduação"
        choices={choicesOf(table.grades)}
        value={step.fromGrade}
        onChange={(fromGrade) => change({ fromGrade })}
      />
      <PickBox
        path="progression.timeStep.minimumClass"
        label="Comportamento mínimo"
        choices={choicesOf(classes)}
        value={step.minimumClass}
        onChange={(minimumClass) => change({ minimumClass })}
      />
      <NumberBox
        path="progression.timeStep.probationYears"
        label="Estágio probatório"
        suffix=" anos"
        blankZero={false}
        value={step.probationYears}
        onChange={(probationYears) => change({ probationYears })}
      />
      <TextBox
        path="progression.timeStep.citation"
        label="Artigo"
        value={step.citation}
        onChange={(citation) => change({ citation })}
      />
    </SimpleGrid>
  );
}

/** The step of the pay table that comes with time. */
export function TimeStep(props: TableProps) {
  const { table, put } = props;
  const { classes } = useEditor().body.behavior;
  const begin = {
    citation: '',
    years: 2,
    fromGrade: table.grades[0]?.id ?? '',
    minimumClass: classes[0]?.id ?? '',
    probationYears: 3,
  };
  return (
    <section className="lr-list" aria-label="Progressão por tempo">
      <h3>Progressão por tempo</h3>
      <Stack gap="sm" mt={6}>
        <CheckBox
          path="progression.timeStep"
          label="A lei dá uma letra por tempo de serviço"
          value={table.timeStep !== null}
          onChange={(has) => put({ timeStep: has ? begin : null })}
        />
        <StepFields {...props} />
      </Stack>
    </section>
  );
}
