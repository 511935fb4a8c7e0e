import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { Charge, FindingInput } from '../../shared/proceedings/contract.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { type Effect, effectWords, Obstacles } from './EffectsPreview.tsx';
import { conclusionWords } from './judgment.ts';

type SummaryProps = {
  readonly charges: readonly Charge[];
  readonly findings: readonly FindingInput[];
  readonly rulebooks: ReadonlyMap<number, Rulebook>;
  readonly effects: readonly Effect[];
};

type SignDialogProps = SummaryProps & {
  /** What stands against signing; while anything does, the dialog says so and offers no signature. */
  readonly problems: readonly Problem[];
  readonly opened: boolean;
  readonly saving: boolean;
  readonly onClose: () => void;
  readonly onSign: () => Promise<void>;
};

function Summary({ charges, findings, rulebooks, effects }: SummaryProps) {
  return (
    <>
      <List size="sm" spacing={4}>
        {charges.map((charge, at) => {
          const finding = findings[at];
          return finding === undefined ? null : (
            <List.Item key={charge.id}>
              <strong>{charge.guard.name}</strong>, {charge.citation}:{' '}
              {conclusionWords(finding, rulebooks.get(charge.rulebook.id))}.
            </List.Item>
          );
        })}
      </List>
      <List size="sm" spacing={4}>
        {effects.map((effect) => (
          <List.Item key={effect.guard.id}>
            Comportamento de {effect.guard.name}: {effectWords(effect)}, quando o julgamento se tornar
            definitivo.
          </List.Item>
        ))}
      </List>
    </>
  );
}

function Consequences(summary: SummaryProps) {
  return (
    <>
      <Summary {...summary} />
      <Text fz="sm">
        O julgamento encerra o procedimento e não pode ser alterado depois de assinado. As penalidades ficam
        em Sanções, onde se registra a ciência de cada guarda, da qual corre o prazo de recurso. Só depois de
        definitivas contam para o comportamento.
      </Text>
    </>
  );
}

/** The last question before signing, naming every consequence. */
export function SignDialog({ opened, saving, problems, onClose, onSign, ...summary }: SignDialogProps) {
  const free = problems.length === 0;
  const title = free ? 'Assinar o julgamento?' : 'O julgamento ainda não pode ser assinado';
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <Stack gap="sm">
        {free ? <Consequences {...summary} /> : <Obstacles problems={problems} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={saving}>
            Voltar ao texto
          </Button>
          {free ? (
            <Button loading={saving} onClick={() => void onSign()} data-autofocus>
              Assinar o julgamento
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Modal>
  );
}
