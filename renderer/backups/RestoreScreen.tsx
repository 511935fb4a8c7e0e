import { Text } from '@mantine/core';
import { DoorFrame } from '../accounts/DoorFrame.tsx';
import { queryClient, readKey } from '../app/queries.ts';
import { RestoreSteps } from './RestoreSteps.tsx';

type RestoreScreenProps = { readonly onBack: () => void; readonly onRestored?: () => void };

/** Restores at the door: on a new computer, or where the data cannot be opened. */
export function RestoreScreen({ onBack, onRestored }: RestoreScreenProps) {
  // What the door said before must not be shown again: it is asked first.
  const restored = async (): Promise<void> => {
    await queryClient.refetchQueries({ queryKey: readKey('accounts.status', {}) });
    onRestored?.();
    onBack();
  };
  return (
    <DoorFrame title="Restaurar uma cópia de segurança" wide>
      <Text fz="sm" c="dimmed" mb="md">
        A cópia é conferida inteira antes. O que houver na pasta de dados não se apaga: fica guardado à parte,
        com a data.
      </Text>
      <RestoreSteps onBack={onBack} onRestored={() => void restored()} />
    </DoorFrame>
  );
}
