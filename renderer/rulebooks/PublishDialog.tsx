import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { RulebookProblem } from '../../shared/rulebook/rulebook-problem.ts';
import type { RulebookSource } from '../../shared/rulebooks/model.ts';
import { useRead } from '../app/queries.ts';
import { dateWords, today } from '../ui/dates.ts';
import { impactWords } from './ImpactPanel.tsx';

type Terms = { readonly lawNumber: string; readonly validFrom: string; readonly validTo?: string | null };

type PublishDialogProps = {
  readonly title: string;
  readonly source: RulebookSource;
  readonly terms: Terms;
  readonly problems: readonly RulebookProblem[];
  readonly saving: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

function warningsWords(problems: readonly RulebookProblem[]): string {
  const warnings = problems.filter((one) => one.severity === 'warning').length;
  if (warnings === 0) return 'A conferência nada apontou.';
  return warnings === 1
    ? 'Publica-se com 1 aviso da conferência.'
    : `Publica-se com ${warnings} avisos da conferência.`;
}

function Consequences({ title, source, terms, problems }: PublishDialogProps) {
  const impact = useRead('rulebooks.impact', { of: source, on: terms.validFrom });
  const until = terms.validTo ? ` até ${dateWords(terms.validTo)}` : ', sem data de término';
  const past = terms.validFrom <= today();
  return (
    <Stack gap="xs">
      <Text fz="sm">
        <strong>{title}</strong>, {terms.lawNumber}, em vigor desde {dateWords(terms.validFrom)}
        {until}.
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>
          A norma publicada não se altera nem se apaga. Corrigi-la exige publicar outra versão.
        </List.Item>
        <List.Item>
          A versão vigente nesse dia termina na véspera; os fatos anteriores seguem regidos por ela.
        </List.Item>
        <List.Item>
          O comportamento de todos os guardas passa a ser calculado por esta norma desde o primeiro dia da
          vigência.
        </List.Item>
        {past ? (
          <List.Item>A vigência começa em data que não é futura: os efeitos são imediatos.</List.Item>
        ) : null}
        {impact.data ? <List.Item>{impactWords(impact.data)}</List.Item> : null}
        <List.Item>{warningsWords(problems)}</List.Item>
      </List>
    </Stack>
  );
}

function Barred({ errors }: { readonly errors: number }) {
  return (
    <Text fz="sm">
      {errors === 1 ? 'A conferência encontrou 1 erro' : `A conferência encontrou ${errors} erros`}. Volte à
      minuta e corrija o que está indicado; avisos não impedem a publicação.
    </Text>
  );
}

/** The last question before publishing, naming every consequence; with errors, it only says so. */
export function PublishDialog(props: PublishDialogProps) {
  const { problems, saving, onClose, onConfirm } = props;
  const errors = problems.filter((one) => one.severity === 'error').length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={errors > 0 ? 'A minuta ainda não pode ser publicada' : 'Publicar a norma?'}
      size="lg"
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        {errors > 0 ? <Barred errors={errors} /> : <Consequences {...props} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={saving}>
            Voltar
          </Button>
          {errors > 0 ? null : (
            <Button loading={saving} onClick={onConfirm} data-autofocus>
              Publicar a norma
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
