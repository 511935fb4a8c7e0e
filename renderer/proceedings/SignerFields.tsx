import { useEffect } from 'react';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { presumedSigner } from '../../shared/proceedings/signers.ts';
import { holderLabel } from '../../shared/rulebooks/describe-words.ts';
import { useRead } from '../app/queries.ts';
import { useSession } from '../app/session.tsx';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { signersWords } from './next-acts.ts';

type SignerProps = {
  readonly of: ContractFormState<'proceedings.recordAct'>;
  readonly act: Proceeding['nextActs'][number];
};

/** Asks who signed the act, where who records it does not hold what the rulebook asks. */
export function SignerFields({ of, act }: SignerProps) {
  const { roles } = useSession();
  const people = useRead('proceedings.signers', {});
  const { setValue } = of.form;
  const holders = (people.data ?? []).filter((one) => one.roles.some((held) => act.signs.includes(held)));
  const mine = act.signs.length === 0 || roles.some((held) => act.signs.includes(held));
  const only = mine ? null : (presumedSigner(act.signs, holders)?.id ?? null);
  useEffect(() => {
    setValue('signerId', only);
    setValue('signerName', '');
  }, [only, setValue]);
  if (mine || people.data === undefined) return null;
  const description = `Cabe a: ${signersWords(act, holderLabel)}`;
  if (holders.length === 0) {
    return (
      <TextField control={of.control} name="signerName" label="Quem assinou" description={description} />
    );
  }
  const options = holders.map(({ id, name, office }) => ({
    value: String(id),
    label: office === '' ? name : `${name} · ${office}`,
  }));
  return (
    <SelectField
      control={of.control}
      name="signerId"
      label="Quem assinou"
      description={description}
      options={options}
      numeric
    />
  );
}
