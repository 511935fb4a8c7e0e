import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { ROLE_LABELS } from '../../shared/permissions.ts';
import type { FormValues } from '../app/client.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { MODEL } from './wizard-steps.ts';

type Values = FormValues<'agencies.create'>;

function competenceFacts(competence: Values['parameters']['competence']) {
  return MODEL.sanctions.map((sanction) => ({
    label: sanction.label,
    value:
      (competence[sanction.id] ?? []).map((role) => ROLE_LABELS[role]).join(', ') ||
      'Não definida: não poderá ser aplicada',
  }));
}

/** Last step: everything that was answered, before the file is created. */
export function ReviewStep({ values: { agency, administrator, parameters } }: { readonly values: Values }) {
  return (
    <Stack gap="md">
      <Section title="Órgão">
        <KeyValue
          facts={[
            { label: 'Guarda', value: agency.name },
            { label: 'Município', value: `${agency.municipality} — ${agency.state}` },
            { label: 'Brasão', value: agency.crest ? 'Escolhido' : 'Sem brasão' },
            { label: 'Encerrar a sessão após', value: `${agency.idleMinutes} min sem uso` },
            { label: 'Linhas do cabeçalho', value: agency.letterhead, wide: true },
          ]}
        />
      </Section>
      <Section title="Administrador">
        <KeyValue
          facts={[
            { label: 'Nome', value: administrator.name },
            { label: 'Usuário', value: administrator.username },
          ]}
        />
      </Section>
      <Section title="Norma">
        <KeyValue
          facts={[
            { label: 'Norma de partida', value: MODEL.title, wide: true },
            { label: 'Lei do Município', value: parameters.lawNumber },
            { label: 'Em vigor desde', value: dateWords(parameters.validFrom) },
            {
              label: 'Suspensão',
              value: `de ${parameters.suspensionMinDays} a ${parameters.suspensionMaxDays} dias`,
            },
            ...competenceFacts(parameters.competence),
          ]}
        />
      </Section>
      <Alert color="govbr" variant="light" icon={<IconInfoCircle aria-hidden />}>
        Ao criar, os dados passam a ficar cifrados. Em seguida aparece a chave de recuperação: tenha a
        impressora à mão.
      </Alert>
    </Stack>
  );
}
