import { useState } from 'react';
import { askStatus } from '../app/events.ts';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';
import { SetupSteps } from './SetupSteps.tsx';
import { WizardFrame } from './WizardFrame.tsx';

/** First run: office, administrator, rulebook, then the recovery key, which is never shown again. */
export function Wizard({ onFinish }: { readonly onFinish: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const finish = (): void => {
    askStatus();
    onFinish();
  };
  return (
    <WizardFrame title={recoveryKey === null ? 'Preparar a instalação' : 'Chave de recuperação'}>
      {recoveryKey === null ? (
        <SetupSteps onCreated={setRecoveryKey} />
      ) : (
        <RecoveryKeyStep recoveryKey={recoveryKey} finishLabel="Concluir e entrar" onFinish={finish} />
      )}
    </WizardFrame>
  );
}
