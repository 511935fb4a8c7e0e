import { Anchor, Stack } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { useCan, useSession } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField, TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { DialogButton } from './DialogButton.tsx';

type FormProps = {
  readonly actId: number;
  readonly replaces: number | null;
  readonly model: OutputAt<'proceedings.paperDraft'>;
  readonly onClose: () => void;
};

function PaperForm({ actId, replaces, model, onClose }: FormProps) {
  const { name, office } = useSession();
  const form = useContractForm({
    procedure: 'proceedings.issueActPaper',
    defaultValues: { actId, replaces, body: model.body, signerName: name, signerOffice: office },
    draft: `proceedings.issueActPaper:${actId}`,
    onSuccess: ({ number }) => {
      done(`${model.label}: documento expedido`, number);
      onClose();
    },
  });
  const { control } = form;
  return (
    <ContractForm of={form} submitLabel="Expedir" onCancel={onClose} compact>
      <Stack gap="sm">
        <TextAreaField
          control={control}
          name="body"
          label="Texto"
          description="Modelo para rever e completar. Linha em branco separa parágrafos; o que está entre colchetes deve ser preenchido. Depois de expedido não se altera."
          rows={14}
          required
        />
        <TextField control={control} name="signerName" label="Quem assina" required />
        <TextField control={control} name="signerOffice" label="Cargo ou função" required />
      </Stack>
    </ContractForm>
  );
}

function PaperModel(props: Omit<FormProps, 'model'>) {
  const model = useRead('proceedings.paperDraft', { actId: props.actId });
  return <Loaded query={model}>{(data) => <PaperForm {...props} model={data} />}</Loaded>;
}

type ActPaperProps = {
  readonly papers: OutputAt<'proceedings.papers'>;
  readonly act: { readonly id: number; readonly label: string; readonly guardName: string | null };
  /** Whether the file is open. */
  readonly open: boolean;
};

/** The numbered document of an act, or the way to issue it. */
export function ActPaper({ papers, act, open }: ActPaperProps) {
  const may = useCan()('proceedings.write') && open;
  const own = papers.acts.find((one) => one.actId === act.id);
  const issued = papers.issued.find((one) => one.actId === act.id);
  const about = act.guardName === null ? '' : ` · ${act.guardName}`;
  return (
    <>
      {issued === undefined ? null : (
        <Anchor component={Link} to={`/documentos/${issued.id}`} fz="sm">
          Documento nº {issued.number}
        </Anchor>
      )}
      {own === undefined || !may ? null : (
        <DialogButton
          size="compact-xs"
          label={issued === undefined ? 'Expedir documento' : 'Expedir correção'}
          name={`${issued === undefined ? 'Expedir' : 'Corrigir'}: ${own.label}${about}`}
          title={`${own.label}${about}`}
          leftSection={<IconFileCertificate size={14} aria-hidden />}
        >
          {(close) => <PaperModel actId={act.id} replaces={issued?.id ?? null} onClose={close} />}
        </DialogButton>
      )}
    </>
  );
}
