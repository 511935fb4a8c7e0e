import { Stack } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { Forwardings } from '../judgment/Forwardings.tsx';
import { ForwardJudgment } from '../judgment/ForwardJudgment.tsx';
import { today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Page.tsx';
import { EffectsPreview } from './EffectsPreview.tsx';
import { FindingFields } from './FindingFields.tsx';
import { SignDialog } from './SignDialog.tsx';
import { useEffects, useJudgment, useRulebooks } from './use-judgment.ts';

function JudgmentForm({ proceeding }: { readonly proceeding: Proceeding }) {
  const rulebooks = useRulebooks(proceeding);
  const { form, send, asking, setAsking, charges } = useJudgment(proceeding, rulebooks);
  const on = form.form.watch('on');
  const findings = form.form.watch('findings');
  const effects = useEffects(proceeding, on, findings);
  return (
    <ContractForm<'proceedings.decide'> of={form} submitLabel="Julgar e assinar">
      {charges.map((charge, at) => (
        <FindingFields
          key={charge.id}
          of={form}
          at={at}
          charge={charge}
          kind={proceeding.kind}
          proceedingId={proceeding.id}
          problems={effects.data?.problems ?? []}
          rulebook={rulebooks.get(charge.rulebook.id)}
        />
      ))}
      <EffectsPreview preview={effects} />
      <Section title="Fundamentação">
        <Stack gap="sm">
          <TextAreaField
            control={form.control}
            name="reasons"
            label="Motivos do julgamento"
            description="Relatório dos autos, exame da defesa e das circunstâncias, e por que a penalidade é esta e não outra"
            rows={6}
            required
          />
          <DateField control={form.control} name="on" label="Data do julgamento" max={today()} required />
        </Stack>
      </Section>
      <SignDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onSign={() => send().finally(() => setAsking(false))}
        saving={form.saving}
        charges={charges}
        findings={findings}
        rulebooks={rulebooks}
        effects={effects.data?.effects ?? []}
        problems={effects.data?.problems ?? []}
      />
    </ContractForm>
  );
}

/** Where the authority concludes on each charge, sees the effects and signs. */
export function JudgmentPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  if (proceeding.charges.some((charge) => !charge.withdrawn)) {
    return (
      <Stack gap="sm">
        <div className="ls-end">
          <ForwardJudgment proceeding={proceeding} />
        </div>
        <Forwardings proceedingId={proceeding.id} />
        <JudgmentForm proceeding={proceeding} />
      </Stack>
    );
  }
  return (
    <div className="ls-card">
      <EmptyState
        title="Não há imputação a julgar"
        message="O julgamento conclui sobre cada imputação. Sem nenhuma, o procedimento só pode ser arquivado."
      />
    </div>
  );
}
