import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FindingInput, Proceeding } from '../../shared/proceedings/contract.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { isIsoDate } from '../../shared/time/civil-date.ts';
import { call, fieldNamed } from '../app/client.ts';
import { readKey } from '../app/queries.ts';
import { type ContractFormState, useContractForm } from '../forms/use-contract-form.ts';
import { today } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { blankFinding, chargesToJudge, findingGaps, previewable } from './judgment.ts';
import { keepProceeding } from './keep.ts';

export type JudgmentForm = ContractFormState<'proceedings.decide'>;

/** The rulebooks of the charges, by id, as they arrive. */
export function useRulebooks(proceeding: Proceeding): ReadonlyMap<number, Rulebook> {
  const ids = [...new Set(proceeding.charges.map((charge) => charge.rulebook.id))];
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: readKey('rulebooks.get', { id }),
      queryFn: () => call('rulebooks.get', { id }),
    })),
  });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.row.id, data.body]] : [])));
}

/** What these conclusions would do to each guard and what stands against them, asked a moment after the last change. */
export function useEffects(proceeding: Proceeding, on: string, findings: readonly FindingInput[]) {
  const [body] = useDebouncedValue(
    JSON.stringify({ id: proceeding.id, on, findings: previewable(findings) }),
    350,
  );
  const input: { id: number; on: string; findings: FindingInput[] } = JSON.parse(body);
  return useQuery({
    queryKey: readKey('proceedings.preview', input),
    queryFn: () => call('proceedings.preview', input),
    enabled: isIsoDate(input.on),
    placeholderData: keepPreviousData,
  });
}

/** Brings the form to the file as it stands: its version, and a conclusion for each charge in force and no other. */
function reconcile(form: JudgmentForm['form'], proceeding: Proceeding): void {
  const charges = chargesToJudge(proceeding);
  const { findings, ...rest } = form.getValues();
  const same =
    findings.length === charges.length && charges.every((charge, at) => findings[at]?.chargeId === charge.id);
  if (same) {
    form.setValue('version', proceeding.version);
    return;
  }
  const kept = charges.map(
    (charge) => findings.find((one) => one.chargeId === charge.id) ?? blankFinding(charge),
  );
  form.reset({ ...rest, version: proceeding.version, findings: kept });
}

/** The form of the judgment: kept as a draft, asked to be confirmed before it is sent. */
export function useJudgment(proceeding: Proceeding, rulebooks: ReadonlyMap<number, Rulebook>) {
  const [asking, setAsking] = useState(false);
  const charges = chargesToJudge(proceeding);
  const form = useContractForm({
    procedure: 'proceedings.decide',
    defaultValues: {
      id: proceeding.id,
      version: proceeding.version,
      on: today(),
      reasons: '',
      findings: charges.map(blankFinding),
    },
    draft: `proceedings.decide:${proceeding.id}`,
    onSuccess: (saved) => {
      keepProceeding(saved);
      done('Procedimento julgado', saved.number);
    },
  });
  const fields = form.form;
  useEffect(() => reconcile(fields, proceeding), [fields, proceeding]);
  const restoreDraft = (): void => {
    form.restoreDraft();
    reconcile(fields, proceeding);
  };
  const ask = fields.handleSubmit(() => {
    const gaps = fields.getValues('findings').flatMap((finding, at) => {
      const charge = charges[at];
      return charge === undefined
        ? []
        : findingGaps(finding, charge, rulebooks.get(charge.rulebook.id)).map(([field, text]) => [
            `findings.${at}.${field}`,
            text,
          ]);
    });
    gaps.forEach(([field = '', text = ''], at) => {
      fields.setError(
        fieldNamed<'proceedings.decide'>(field),
        { type: 'gap', message: text },
        { shouldFocus: at === 0 },
      );
    });
    setAsking(gaps.length === 0);
  });
  const guarded: JudgmentForm = { ...form, restoreDraft, submit: ask };
  return { form: guarded, send: form.submit, asking, setAsking, charges };
}
