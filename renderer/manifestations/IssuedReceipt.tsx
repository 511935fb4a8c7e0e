import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { PrintActions } from '../print/PrintActions.tsx';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { LeaveReceipt } from './LeaveReceipt.tsx';
import { codeGroups } from './labels.ts';
import type { Issued } from './use-register-form.ts';

const CRUMBS = [{ label: 'Manifestações', to: '/manifestacoes' }];

const PLACES = [0, 4, 8, 12] as const;

function FollowUpCode({ code }: { readonly code: string }) {
  return (
    <output className="ls-code" aria-label={`Código de acompanhamento: ${codeGroups(code).join(' ')}`}>
      {PLACES.map((from) => (
        <span key={from}>{code.slice(from, from + 4)}</span>
      ))}
    </output>
  );
}

type IssuedReceiptProps = { readonly issued: Issued };

/** Protocol and follow-up code, shown once, with the receipt to print and hand over. */
export function IssuedReceipt({ issued }: IssuedReceiptProps) {
  const { id, protocol, followUpCode, dueOn } = issued;
  const [handed, setHanded] = useState(false);
  return (
    <Page
      title="Manifestação registrada"
      crumbs={CRUMBS}
      width="form"
      lead="Entregue o comprovante ao cidadão, também quando ele não se identificou."
    >
      <LeaveReceipt handed={handed} />
      <Section title="Comprovante">
        <Stack gap="md">
          <KeyValue
            facts={[
              { label: 'Protocolo', value: <strong className="ls-protocol">{protocol}</strong> },
              { label: 'Resposta conclusiva até', value: dateWords(dueOn) },
            ]}
          />
          <div>
            <Text fz="xs" c="dimmed">
              Código de acompanhamento
            </Text>
            <FollowUpCode code={followUpCode} />
          </div>
          <Alert
            color="amber"
            variant="light"
            icon={<IconTicket aria-hidden />}
            title="O código é mostrado só agora"
          >
            <Text fz="sm">
              A ouvidoria não o guarda e não pode emiti-lo de novo. Com ele, o cidadão acompanha a
              manifestação sem dizer quem é: imprima ou dite os quatro grupos antes de sair desta página.
            </Text>
          </Alert>
          <Group gap="xs">
            <PrintActions
              kind="receipt"
              input={{ followUpCode }}
              suggestedName={`comprovante-${protocol}.pdf`}
              variant="filled"
              onDone={() => setHanded(true)}
            />
          </Group>
        </Stack>
      </Section>
      <Group justify="flex-end" gap="xs">
        <Button component={Link} to="/manifestacoes/nova" variant="default">
          Registrar outra
        </Button>
        <Button component={Link} to={`/manifestacoes/${id}`} variant="default">
          Abrir a manifestação
        </Button>
      </Group>
    </Page>
  );
}
