import { Group, Stack, Text } from '@mantine/core';
import type { Hearing } from '../../shared/hearings/contract.ts';
import { SUMMONS_OUTCOMES } from '../../shared/hearings/model.ts';
import { useWrite } from '../app/queries.ts';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { keepHearing } from './keep.ts';
import { ServiceForm } from './ServiceForm.tsx';

type Summons = Hearing['summonses'][number];

function outcomeWords({
  outcome,
  outcomeOn,
  outcomeTime,
  means,
  servedBy,
  witnesses,
  note,
}: Summons): string {
  if (outcome === null || outcomeOn === null) return 'Aguarda o comprovante.';
  const seen = witnesses.length === 0 ? '' : ` Testemunhas: ${witnesses.join(' e ')}.`;
  const rest = note === '' ? '' : ` ${note}`;
  return `${SUMMONS_OUTCOMES[outcome]} em ${dateWords(outcomeOn)}, às ${outcomeTime ?? ''}. ${means ?? ''}, por ${servedBy ?? ''}.${seen}${rest}`;
}

function SummonsItem({
  one,
  hearing,
  may,
}: {
  readonly one: Summons;
  readonly hearing: Hearing;
  readonly may: boolean;
}) {
  return (
    <Stack gap={6} className="ls-incident">
      <Text fz="sm" fw={600}>
        Intimação {one.number}, de {dateWords(one.issuedOn)}
      </Text>
      <Text fz="sm">{outcomeWords(one)}</Text>
      <Group gap="xs">
        <IssuedDocumentActions documentId={one.documentId} suggestedName={`Intimação ${one.number}.pdf`} />
        {may && one.outcome === null ? (
          <DialogButton label="Registrar comprovante" title={`Comprovante da intimação ${one.number}`}>
            {(close) => <ServiceForm hearing={hearing} summonsId={one.id} onClose={close} />}
          </DialogButton>
        ) : null}
      </Group>
    </Stack>
  );
}

/** The summonses of a hearing and their proof. */
export function SummonsSection({ hearing, may }: { readonly hearing: Hearing; readonly may: boolean }) {
  const summon = useWrite('hearings.summon', {
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Intimação expedida', 'Imprima-a e registre depois o comprovante.');
    },
  });
  const writes = may && hearing.status === 'scheduled';
  const last = hearing.summonses.at(-1);
  const wanted = writes && (last === undefined || last.outcome === 'unserved');
  return (
    <Section
      title="Intimação"
      actions={
        wanted ? (
          <ConfirmButton
            label="Expedir intimação"
            question="Expedir a intimação?"
            consequence="O documento recebe número e não se altera: a mudança de data pede outra intimação."
            confirmLabel="Expedir"
            onConfirm={() => summon.mutateAsync({ hearingId: hearing.id, version: hearing.version })}
          />
        ) : null
      }
    >
      {hearing.summonses.length === 0 ? (
        <Text fz="sm">Nenhuma intimação expedida.</Text>
      ) : (
        hearing.summonses.map((one) => <SummonsItem key={one.id} one={one} hearing={hearing} may={writes} />)
      )}
    </Section>
  );
}
