import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LetterDraft, LetterInput } from '../../../shared/documents/papers-contract.ts';
import { useCan } from '../../app/session.tsx';
import { ContractForm } from '../../forms/ContractForm.tsx';
import { useContractForm } from '../../forms/use-contract-form.ts';
import { done } from '../../ui/notify.tsx';
import { Section } from '../../ui/Page.tsx';
import { LetterFields } from './LetterFields.tsx';
import { LetterPreview } from './LetterPreview.tsx';

/** The offices where the person writes, the first one chosen. */
function useOffices() {
  const can = useCan();
  return [
    ...(can('proceedings.write') ? (['corregedoria'] as const) : []),
    ...(can('manifestations.write') ? (['ouvidoria'] as const) : []),
  ];
}

/** A letter being written: kept as a draft, seen as it will come out, and issued. */
export function LetterForm({ initial }: { readonly initial: LetterInput }) {
  const navigate = useNavigate();
  const offices = useOffices();
  const [seen, setSeen] = useState<LetterDraft | null>(null);
  const { replaces } = initial;
  const form = useContractForm({
    procedure: 'documents.issueLetter',
    defaultValues: replaces === null ? { ...initial, office: offices[0] ?? initial.office } : initial,
    draft: replaces === null ? 'documents.issueLetter' : `documents.issueLetter:${replaces}`,
    onSuccess: ({ id, number }) => {
      done('Ofício expedido', number);
      void navigate(`/documentos/${id}`);
    },
  });
  const office = form.form.watch('office');
  if (offices.length === 0) return <Alert color="amber">Seu papel não expede ofícios.</Alert>;
  return (
    <>
      <ContractForm of={form} submitLabel="Expedir ofício" onCancel={() => void navigate(-1)}>
        <Stack gap="md">
          {office === 'ouvidoria' ? (
            <Alert color="amber" variant="light" title="Não escreva ao manifestante por aqui">
              O registro guarda o destinatário e o texto. Quem se manifesta recebe a resposta na página da
              manifestação, sem que o nome saia do cofre.
            </Alert>
          ) : null}
          <LetterFields control={form.control} offices={offices} fixedOffice={replaces !== null} />
          <Group>
            <Button
              variant="default"
              leftSection={<IconEye size={18} aria-hidden />}
              onClick={() => setSeen(form.form.getValues())}
            >
              Ver a minuta
            </Button>
          </Group>
        </Stack>
      </ContractForm>
      {seen === null ? null : (
        <Section title="Minuta">
          <LetterPreview letter={seen} />
        </Section>
      )}
    </>
  );
}
