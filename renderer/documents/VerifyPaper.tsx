import { Text } from '@mantine/core';
import { useEffect } from 'react';
import type { Verdict } from '../../shared/documents/verdict.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Section } from '../ui/Page.tsx';

/** Checks a paper by what is printed in its foot. */
export function VerifyPaper({ onVerdict }: { readonly onVerdict: (verdict: Verdict | null) => void }) {
  const form = useContractForm({
    procedure: 'documents.verify',
    defaultValues: { number: '', fingerprint: '' },
    onSuccess: onVerdict,
  });
  const { control } = form;
  // A verdict is about what was typed then.
  const typed = form.form.watch(['number', 'fingerprint']).join('\n');
  useEffect(() => {
    if (typed !== '') onVerdict(null);
  }, [typed, onVerdict]);
  return (
    <Section title="Pelo papel">
      <ContractForm of={form} submitLabel="Conferir o papel" compact>
        <Text fz="sm">Copie do rodapé de qualquer página o número do documento e a autenticação.</Text>
        <TextField control={control} name="number" label="Número" placeholder="CER-2026-000001" required />
        <TextField
          control={control}
          name="fingerprint"
          label="Autenticação"
          placeholder="XXXX-XXXX-XXXX-XXXX"
          required
        />
      </ContractForm>
    </Section>
  );
}
