import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { DocumentPreview } from '../print/DocumentPreview.tsx';
import { PrintActions } from '../print/PrintActions.tsx';

type IssuedDocumentActionsProps = {
  /** Of the register. */
  readonly documentId: number;
  /** File name with `.pdf`; the number of the document when left out. */
  readonly suggestedName?: string;
};

/** Sees, prints and saves a document of the register. */
export function IssuedDocumentActions({ documentId, suggestedName }: IssuedDocumentActionsProps) {
  const [seen, { open, close }] = useDisclosure(false);
  const input = { documentId };
  return (
    <>
      <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={open}>
        Ver documento
      </Button>
      <PrintActions
        kind="issued"
        input={input}
        suggestedName={suggestedName ?? `documento-${documentId}.pdf`}
      />
      <Modal opened={seen} onClose={close} title="Documento expedido" size="60rem">
        <DocumentPreview kind="issued" input={input} />
      </Modal>
    </>
  );
}
