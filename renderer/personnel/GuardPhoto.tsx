import { Button, Stack } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import '../styles/personnel.css';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { done } from '../ui/notify.tsx';

type GuardPhotoProps = { readonly guardId: number; readonly name: string };

function Steps({ guardId, has }: { readonly guardId: number; readonly has: boolean }) {
  const save = useWrite('personnel.savePhoto');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const choose = async (): Promise<void> => {
    setRefusal(null);
    try {
      const chosen = await call('desktop.chooseImage', {});
      if (chosen === null) return;
      await save.mutateAsync({ guardId, image: chosen.dataUrl });
      done('Fotografia guardada');
    } catch (cause) {
      setRefusal(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
  };
  return (
    <>
      <Button variant="default" size="compact-sm" loading={save.isPending} onClick={() => void choose()}>
        {has ? 'Trocar a foto' : 'Escolher foto'}
      </Button>
      {has ? (
        <ConfirmButton
          label="Retirar"
          variant="subtle"
          color="red"
          size="compact-sm"
          question="Retirar a fotografia?"
          consequence="A ficha e o prontuário ficam sem fotografia até que outra seja escolhida."
          confirmLabel="Retirar"
          danger
          onConfirm={() => save.mutateAsync({ guardId, image: null })}
        />
      ) : null}
      {refusal ? <ErrorNotice error={refusal} /> : null}
    </>
  );
}

/** The photograph of a guard, PNG or JPEG of up to 350 kB, kept inside the encrypted file. */
export function GuardPhoto({ guardId, name }: GuardPhotoProps) {
  const writes = useCan()('guards.write');
  const image = useRead('personnel.photo', { guardId }).data?.image ?? null;
  return (
    <Stack gap={4} align="center" maw={240}>
      <div className="lpe-photo">
        {image === null ? (
          <IconUser size={44} stroke={1.2} aria-label="Sem fotografia" role="img" />
        ) : (
          <img src={image} alt={`Fotografia de ${name}`} />
        )}
      </div>
      {writes ? <Steps guardId={guardId} has={image !== null} /> : null}
    </Stack>
  );
}
