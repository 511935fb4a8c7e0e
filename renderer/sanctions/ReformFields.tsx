import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { comparePenalties } from '../../shared/sanctions/reform.ts';
import { useRead } from '../app/queries.ts';
import { RadioField } from '../forms/ChoiceFields.tsx';
import { NumberField } from '../forms/NumberFields.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { Loaded } from '../ui/Loaded.tsx';

type ReformProps = { readonly of: ContractFormState<'sanctions.decideAppeal'>; readonly sanction: Sanction };
type Kind = Rulebook['sanctions'][number];

/** The least that a kind can be; a suspension at its fewest days. */
function least(kind: Kind) {
  return { kind: kind.id, days: kind.effect === 'suspension' ? (kind.days?.min ?? 1) : null };
}

function milder(rulebook: Rulebook, sanction: Sanction): readonly Kind[] {
  return rulebook.sanctions.filter((kind) => comparePenalties(rulebook, least(kind), sanction) < 0);
}

/** The most days that leave the penalty milder than it was. */
function mostDays(kind: Kind, sanction: Sanction): number {
  const most = kind.days?.max ?? 365;
  return kind.id === sanction.kind && sanction.days !== null ? Math.min(most, sanction.days - 1) : most;
}

function Fields({ of, sanction, rulebook }: ReformProps & { readonly rulebook: Rulebook }) {
  const kinds = milder(rulebook, sanction);
  const chosen = kinds.find((kind) => kind.id === of.form.watch('penalty')?.kind);
  const timed = chosen?.effect === 'suspension';
  const { setValue, getValues } = of.form;
  useEffect(() => {
    if (!timed && (getValues('penalty.days') ?? null) !== null) setValue('penalty.days', null);
  }, [timed, setValue, getValues]);
  if (kinds.length === 0) {
    return (
      <Text fz="sm" role="alert">
        A norma não tem penalidade mais branda que esta: negue o recurso ou anule a sanção.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <RadioField
        control={of.control}
        name="penalty.kind"
        label="Nova penalidade"
        description="Só as mais brandas que a aplicada"
        options={kinds.map((kind) => ({ value: kind.id, label: kind.label }))}
        required
      />
      {chosen && timed ? (
        <NumberField
          control={of.control}
          name="penalty.days"
          label="Dias de suspensão"
          description={`De ${chosen.days?.min ?? 1} a ${mostDays(chosen, sanction)} dias corridos`}
          min={chosen.days?.min ?? 1}
          max={mostDays(chosen, sanction)}
          required
        />
      ) : null}
    </Stack>
  );
}

/** The milder penalty that a reform gives, under the rulebook of the day of the fact. */
export function ReformFields({ of, sanction }: ReformProps) {
  const inForce = useRead('rulebooks.inForce', { on: sanction.factOn });
  return (
    <Loaded query={inForce}>
      {(found) => (found === null ? null : <Fields of={of} sanction={sanction} rulebook={found.body} />)}
    </Loaded>
  );
}
