import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { maySurvey } from '../../shared/surveys/rules.ts';
import { IfCan } from '../app/session.tsx';
import { PrintActions } from '../print/PrintActions.tsx';
import { Section } from '../ui/Page.tsx';
import { CorrectSurveyDialog } from './CorrectSurveyDialog.tsx';
import { RecordSurveyDialog } from './RecordSurveyDialog.tsx';
import { SurveyVersion } from './SurveyVersion.tsx';

type Props = { readonly manifestation: Manifestation };

function Unanswered({ manifestation }: Props) {
  const [recording, setRecording] = useState(false);
  const { protocol } = manifestation;
  return (
    <Stack gap="xs">
      <Text fz="sm">
        Ainda não respondida. Entregue ou envie o formulário, pergunte por telefone, ou peça o código do
        comprovante e use “Consultar por código”: o cidadão responde na tela, sem dizer quem é.
      </Text>
      <IfCan permission="manifestations.write">
        <Group gap="xs">
          <Button variant="default" onClick={() => setRecording(true)}>
            Registrar pesquisa
          </Button>
          <PrintActions
            kind="survey-form"
            input={{ protocol }}
            suggestedName={`pesquisa-${protocol}.pdf`}
            what="o formulário da pesquisa"
          />
        </Group>
        {recording ? (
          <RecordSurveyDialog manifestation={manifestation} onClose={() => setRecording(false)} />
        ) : null}
      </IfCan>
    </Stack>
  );
}

function Answered({ manifestation }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const { surveys } = manifestation;
  const last = surveys.at(-1);
  if (last === undefined) return null;
  return (
    <Stack gap="xs">
      {surveys.map((survey) => (
        <SurveyVersion key={survey.id} survey={survey} />
      ))}
      <IfCan permission="manifestations.write">
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setCorrecting(true)}
            aria-label="Corrigir a pesquisa"
          >
            Corrigir
          </Button>
        </Group>
        {correcting ? (
          <CorrectSurveyDialog
            survey={last}
            manifestation={manifestation}
            onClose={() => setCorrecting(false)}
          />
        ) : null}
      </IfCan>
    </Stack>
  );
}

/** What the citizen thought of the service, from the closing on. */
export function SurveySection({ manifestation }: Props) {
  if (!maySurvey(manifestation)) return null;
  return (
    <Section title="Pesquisa de satisfação">
      {manifestation.surveys.length === 0 ? (
        <Unanswered manifestation={manifestation} />
      ) : (
        <Answered manifestation={manifestation} />
      )}
    </Section>
  );
}
