import { Text } from '@mantine/core';
import {
  IconArchive,
  IconArrowsSplit2,
  IconBuilding,
  IconCalendarPlus,
  IconMailForward,
  IconMessageQuestion,
  IconMessageReply,
  IconShield,
  IconTag,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { isOpen } from '../../shared/manifestations/model.ts';
import { isWaiting } from '../../shared/manifestations/screening.ts';
import { today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StepButton } from './screening/StepButton.tsx';
import { type DialogStep, StepDialogs } from './screening/StepDialogs.tsx';

type StepsProps = { readonly manifestation: Manifestation };
type OpenProps = StepsProps & { readonly onAsk: (step: DialogStep) => void };

function Forwarding({ manifestation: { id, recipients } }: StepsProps) {
  const waits = recipients.some((one) => one.kind === 'corregedoria' && isWaiting(one));
  return (
    <>
      <StepButton
        icon={IconMailForward}
        label={waits ? 'Enviar novo extrato' : 'Encaminhar à corregedoria'}
        to={`/manifestacoes/${id}/encaminhar`}
      />
      <StepButton icon={IconShield} label="Encaminhar ao comando" to={`/manifestacoes/${id}/comando`} />
      <StepButton icon={IconBuilding} label="Encaminhar a outro órgão" to={`/manifestacoes/${id}/orgao`} />
    </>
  );
}

function OwnSteps({ manifestation, onAsk }: OpenProps) {
  const { status, extended, dueOn } = manifestation;
  const awaited = status === 'complement';
  return (
    <>
      <Forwarding manifestation={manifestation} />
      {awaited ? (
        <StepButton icon={IconMessageReply} label="Registrar complemento" onClick={() => onAsk('receive')} />
      ) : (
        <StepButton icon={IconMessageQuestion} label="Pedir complemento" onClick={() => onAsk('ask')} />
      )}
      <StepButton icon={IconTag} label="Alterar o tipo" onClick={() => onAsk('reclassify')} />
      {extended || dueOn < today() ? null : (
        <StepButton icon={IconCalendarPlus} label="Prorrogar o prazo" onClick={() => onAsk('extend')} />
      )}
      <StepButton icon={IconArchive} label="Encerrar sem resposta" onClick={() => onAsk('archive')} />
      {!extended && dueOn < today() ? (
        <Text fz="xs" c="dimmed">
          O prazo terminou: só se prorroga um prazo em curso. Responda ou encerre com o motivo.
        </Text>
      ) : null}
    </>
  );
}

/** What may still be done with an open manifestation, besides answering it. */
export function Steps({ manifestation }: StepsProps) {
  const [asking, setAsking] = useState<DialogStep | null>(null);
  if (!isOpen(manifestation.status)) return null;
  return (
    <Section title="Providências">
      <div className="ls-steps">
        {manifestation.status === 'joined' ? (
          <StepButton
            icon={IconArrowsSplit2}
            label="Desfazer a reunião"
            onClick={() => setAsking('unjoin')}
          />
        ) : (
          <OwnSteps manifestation={manifestation} onAsk={setAsking} />
        )}
      </div>
      {asking === null ? null : (
        <StepDialogs step={asking} manifestation={manifestation} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}
