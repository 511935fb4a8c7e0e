import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { PrintActions } from '../print/PrintActions.tsx';
import { Section } from '../ui/Page.tsx';

/** Two different places among `count`, for the person to retype. */
function twoPlaces(count: number): readonly [number, number] {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = a % count;
  const second = (first + 1 + (b % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}

function KeyOnScreen({ groups }: { readonly groups: readonly string[] }) {
  return (
    <output className="ls-key" aria-label="Chave de recuperação">
      {groups.join(' ')}
    </output>
  );
}

type RetypeProps = {
  readonly groups: readonly string[];
  readonly finishLabel: string;
  readonly onFinish: () => void;
};

function Retype({ groups, finishLabel, onFinish }: RetypeProps) {
  const [places] = useState(() => twoPlaces(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [tried, setTried] = useState(false);
  const right = (place: number): boolean => typed[place]?.trim().toUpperCase() === groups[place];
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (places.every(right)) onFinish();
  };
  return (
    <form noValidate onSubmit={check}>
      <Stack gap="sm">
        <Text fz="sm">Para confirmar que a chave está no papel, digite dois de seus grupos:</Text>
        <Group align="flex-start">
          {places.map((place) => (
            <TextInput
              key={place}
              label={`Grupo ${place + 1}`}
              autoComplete="off"
              maxLength={4}
              w={140}
              value={typed[place] ?? ''}
              onChange={(event) => setTyped({ ...typed, [place]: event.currentTarget.value })}
              error={tried && !right(place) ? 'Não confere com a chave.' : null}
            />
          ))}
        </Group>
        <Group justify="flex-end">
          <Button type="submit">{finishLabel}</Button>
        </Group>
      </Stack>
    </form>
  );
}

type RecoveryKeyStepProps = {
  readonly recoveryKey: string;
  /** The paper that holds it, and what it serves for. */
  readonly kind?: 'recovery-key' | 'vault-sheet';
  readonly purpose?: string;
  readonly finishLabel: string;
  readonly onFinish: () => void;
};

/** The recovery key, once: on the screen, on paper, and retyped in part before going on. */
const OF_OFFICE = 'Ela abre os dados quando todas as senhas de administrador se perdem. Não há outra forma.';

export function RecoveryKeyStep(props: RecoveryKeyStepProps) {
  const { recoveryKey, kind = 'recovery-key', purpose = OF_OFFICE, finishLabel, onFinish } = props;
  const groups = recoveryKey.split('-');
  return (
    <Stack gap="md">
      <Alert
        color="amber"
        variant="light"
        icon={<IconAlertTriangle aria-hidden />}
        title="Esta chave só aparece agora"
      >
        <List size="sm">
          <List.Item>{purpose}</List.Item>
          <List.Item>
            Imprima, feche em envelope lacrado e guarde em cofre. Não fotografe nem envie por mensagem.
          </List.Item>
        </List>
      </Alert>
      <Section
        title="Sua chave"
        actions={<PrintActions kind={kind} input={{ recoveryKey }} suggestedName={null} variant="filled" />}
      >
        <KeyOnScreen groups={groups} />
      </Section>
      <Section title="Conferência">
        <Retype groups={groups} finishLabel={finishLabel} onFinish={onFinish} />
      </Section>
    </Stack>
  );
}
