import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { askStatus } from '../app/events.ts';
import { RestoreScreen } from '../backups/RestoreScreen.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { WizardFrame } from './WizardFrame.tsx';

/** First run: office, administrator, rulebook, then the recovery key, which is never shown again. */
export function Wizard({ onFinish }: { readonly onFinish: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);
  const finish = (): void => {
    askStatus();
    onFinish();
  };
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} onRestored={onFinish} />;
  return (
    <WizardFrame title={recoveryKey === null ? 'Preparar a instalação' : 'Chave de recuperação'}>
      {recoveryKey === null ? (
        <>
          <Text fz="sm" mb="md">
            Já usava o Lisura em outro computador?{' '}
            <Anchor component="button" type="button" fz="sm" onClick={() => setRestoring(true)}>
              Restaurar uma cópia de segurança
            </Anchor>
          </Text>
          <SetupSteps onCreated={setRecoveryKey} />
        </>
      ) : (
        <RecoveryKeyStep recoveryKey={recoveryKey} finishLabel="Concluir e entrar" onFinish={finish} />
      )}
    </WizardFrame>
  );
}
