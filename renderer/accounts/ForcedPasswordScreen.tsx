import { Anchor, Text } from '@mantine/core';
import { askStatus } from '../app/events.ts';
import { lock } from '../app/lock.ts';
import { useSession } from '../app/session.tsx';
import { done } from '../ui/notify.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** First sign-in with a temporary password: nothing opens before it is changed. */
export function ForcedPasswordScreen() {
  const { name } = useSession();
  const finish = (): void => {
    done('Senha trocada');
    askStatus();
  };
  return (
    <DoorFrame title="Crie a sua senha">
      <Text fz="sm" mb="md">
        {name}, você entrou com uma senha provisória. Defina agora uma senha que só você conheça.
      </Text>
      <PasswordForm currentLabel="Senha provisória" onDone={finish} />
      <Anchor component="button" type="button" fz="sm" mt="md" onClick={lock}>
        Sair sem trocar
      </Anchor>
    </DoorFrame>
  );
}
