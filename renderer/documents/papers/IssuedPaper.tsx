import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { InputAt } from '../../app/client.ts';
import { useWrite } from '../../app/queries.ts';
import { useCan } from '../../app/session.tsx';
import { PrintActions } from '../../print/PrintActions.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { done } from '../../ui/notify.tsx';

type Earlier = InputAt<'documents.registerEarlier'>;

type IssuedPaperProps = {
  /** Null for what was issued before the register had its kind. */
  readonly documentId: number | null;
  readonly suggestedName: string;
  readonly earlier: Earlier;
};

const NEEDS = { reclassification: 'behavior.declare', progression: 'progression.publish' } as const;

function ToRegister({ earlier }: { readonly earlier: Earlier }) {
  const register = useWrite('documents.registerEarlier', {
    onSuccess: ({ number }) => done('Documento registrado', number),
  });
  if (!useCan()(NEEDS[earlier.of])) return null;
  return (
    <ConfirmButton
      label="Levar ao registro de documentos"
      question="Levar ao registro de documentos?"
      consequence="Foi expedido antes de o registro ter esta espécie. Entra nele com o mesmo número e os mesmos dados, ganha autenticação e pode ser impresso. Não pode ser desfeito."
      confirmLabel="Levar ao registro"
      onConfirm={() => register.mutateAsync(earlier)}
    />
  );
}

/** Opens, prints and saves the paper of an act of the register, or takes one from before to it. */
export function IssuedPaper({ documentId, suggestedName, earlier }: IssuedPaperProps) {
  if (documentId === null) return <ToRegister earlier={earlier} />;
  return (
    <>
      <Button
        component={Link}
        to={`/documentos/${documentId}`}
        variant="default"
        leftSection={<IconFileText size={18} aria-hidden />}
      >
        Ver documento
      </Button>
      <PrintActions kind="issued" input={{ documentId }} suggestedName={suggestedName} />
    </>
  );
}
