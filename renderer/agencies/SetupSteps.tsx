import { Button, Group, Stack, Stepper } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { newPasswordProblems } from '../accounts/new-password.ts';
import { fieldNamed } from '../app/client.ts';
import { FieldProblems } from '../forms/FieldProblems.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { AdministratorStep } from './AdministratorStep.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { RulebookStep } from './RulebookStep.tsx';
import { EMPTY_SETUP, firstBadStep, type SetupForm, STEPS } from './wizard-steps.ts';

const LAST = STEPS.length - 1;

/** Moves between steps: forward only past a step that is right, back freely. */
function useSteps(form: SetupForm, repeated: string) {
  const [step, show] = useState(0);
  const [tried, setTried] = useState(false);
  const setStep = (next: number): void => {
    show(next);
    setTried(false);
  };
  const passwordRight = (): boolean => {
    const { username, name, password } = form.form.getValues('administrator');
    const problems = newPasswordProblems('administrator.password', password, repeated, [username, name]);
    for (const [field, message] of Object.entries(problems)) {
      form.form.setError(
        fieldNamed<'agencies.create'>(field),
        { type: 'server', message },
        { shouldFocus: true },
      );
    }
    return Object.keys(problems).length === 0;
  };
  const advance = async (): Promise<void> => {
    if (step === LAST) {
      await form.submit();
      const bad = firstBadStep(form);
      if (bad !== null) setStep(bad);
      return;
    }
    const right = await form.form.trigger(STEPS[step]?.fields ?? [], { shouldFocus: true });
    if (right && (step !== 1 || passwordRight())) setStep(step + 1);
    else setTried(true);
  };
  return { step, setStep, advance, tried };
}

/** Puts the focus at the start of each step, so that the keyboard and screen readers follow. */
function useFocusOn(step: number) {
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current && step === 0) {
      first.current = false;
      return;
    }
    top.current?.focus();
    window.scrollTo({ top: 0 });
  }, [step]);
  return top;
}

function StepContent({
  form,
  step,
  repeated,
  onRepeated,
}: {
  form: SetupForm;
  step: number;
  repeated: string;
  onRepeated: (text: string) => void;
}) {
  if (step === 0) return <OfficeStep control={form.control} />;
  if (step === 1)
    return <AdministratorStep control={form.control} repeated={repeated} onRepeated={onRepeated} />;
  if (step === 2) return <RulebookStep control={form.control} />;
  return <ReviewStep values={form.form.getValues()} />;
}

/** The questions of the first run, in four steps. */
export function SetupSteps({ onCreated }: { readonly onCreated: (recoveryKey: string) => void }) {
  const [repeated, setRepeated] = useState('');
  const form = useContractForm({
    procedure: 'agencies.create',
    defaultValues: EMPTY_SETUP,
    onSuccess: (created) => onCreated(created.recoveryKey),
  });
  const { step, setStep, advance, tried } = useSteps(form, repeated);
  const top = useFocusOn(step);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void advance();
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack gap="lg">
        <Stepper
          active={step}
          size="sm"
          onStepClick={setStep}
          allowNextStepsSelect={false}
          aria-label="Etapas da instalação"
        >
          {STEPS.map(({ label }) => (
            <Stepper.Step key={label} label={label} />
          ))}
        </Stepper>
        <section
          ref={top}
          tabIndex={-1}
          aria-label={`Etapa ${step + 1} de ${STEPS.length}: ${STEPS[step]?.label}`}
        >
          <StepContent form={form} step={step} repeated={repeated} onRepeated={setRepeated} />
        </section>
        <FieldProblems control={form.control} tried={tried} />
        {form.error && form.error.wire.code !== 'invalid' ? <ErrorNotice error={form.error} /> : null}
        <Group justify="space-between">
          {step === 0 ? (
            <span />
          ) : (
            <Button variant="default" onClick={() => setStep(step - 1)} disabled={form.saving}>
              Voltar
            </Button>
          )}
          <Button type="submit" loading={form.saving}>
            {step === LAST ? 'Criar a instalação' : 'Continuar'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
