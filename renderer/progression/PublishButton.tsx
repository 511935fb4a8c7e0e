import { Button, Modal, Stack, Text } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Ranking } from '../../shared/progression/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';

type PublishDialogProps = { readonly ranking: Ranking; readonly onClose: () => void };

function PublishDialog({ ranking, onClose }: PublishDialogProps) {
  const navigate = useNavigate();
  const { grade, on, fingerprint, ranked, label } = ranking;
  const form = useContractForm({
    procedure: 'progression.publish',
    defaultValues: { grade, on, fingerprint, act: '' },
    onSuccess: ({ id, number }) => {
      done('Lista publicada', number);
      onClose();
      void navigate(`/progressao/listas/${id}`);
    },
  });
  const count = ranked.length === 1 ? '1 classificado' : `${ranked.length} classificados`;
  return (
    <Modal opened onClose={onClose} title="Publicar a lista de progressão?" size="lg">
      <ContractForm of={form} submitLabel="Publicar" onCancel={onClose} compact>
        <Stack gap="sm">
          <Text fz="sm">
            Progressão para {label}, com contagem em {dateWords(on)}: {count}. A lista recebe número, guarda a
            classificação como está e não se altera. O prazo de recurso conta da publicação. Se houver erro, a
            lista é anulada com o motivo e outra é publicada.
          </Text>
          <TextField
            control={form.control}
            name="act"
            label="Ato de publicação"
            description="Portaria ou edital, número e data"
            required
          />
        </Stack>
      </ContractForm>
    </Modal>
  );
}

/** Publishes the ranking that is in sight. */
export function PublishButton({ ranking }: { readonly ranking: Ranking }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconSpeakerphone size={18} aria-hidden />} onClick={() => setOpen(true)}>
        Publicar lista
      </Button>
      {open ? <PublishDialog ranking={ranking} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
