import { Group, Stack, Text } from '@mantine/core';
import type { Circumstance } from '../../shared/proceedings/contract.ts';
import { useCan } from '../app/session.tsx';
import { Because } from '../ui/Because.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AddCircumstance } from './AddCircumstance.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { DialogButton } from './DialogButton.tsx';
import { CIRCUMSTANCE_KINDS, verdictBadge } from './labels.ts';
import { SettleForm } from './SettleForm.tsx';

type ItemProps = ChargeProps & { readonly circumstance: Circumstance };
type Verdict = 'confirmed' | 'refused';

function SettleButton(props: ItemProps & { readonly label: string; readonly verdict: Verdict }) {
  const { label, verdict, circumstance, charge } = props;
  return (
    <DialogButton
      size="compact-sm"
      label={label}
      name={`${label}: ${circumstance.label} · ${charge.guard.name}`}
      title={`${circumstance.citation} · ${circumstance.label}`}
    >
      {(close) => <SettleForm {...props} verdict={verdict} onClose={close} />}
    </DialogButton>
  );
}

function SettleButtons(props: ItemProps) {
  const { circumstance, proceeding } = props;
  if (!useCan()('proceedings.charge') || proceeding.status !== 'open') return null;
  if (circumstance.verdict !== null) {
    return (
      <SettleButton
        {...props}
        label="Rever"
        verdict={circumstance.verdict === 'confirmed' ? 'refused' : 'confirmed'}
      />
    );
  }
  return (
    <>
      <SettleButton {...props} label="Confirmar" verdict="confirmed" />
      <SettleButton {...props} label="Recusar" verdict="refused" />
    </>
  );
}

function Item(props: ItemProps) {
  const { circumstance } = props;
  return (
    <li>
      <div className="ls-between">
        <div>
          <Text fz="sm" fw={600}>
            {circumstance.kind === 'recurrence' ? '' : `${CIRCUMSTANCE_KINDS[circumstance.kind]}: `}
            {circumstance.label}
          </Text>
          <Text fz="sm" c="dimmed">
            {circumstance.citation} ·{' '}
            {circumstance.proposed ? 'proposta pelo registro' : 'acrescentada à mão'}
          </Text>
        </div>
        <Group gap="xs">
          <StatusBadge {...verdictBadge(circumstance.verdict)} />
          <SettleButtons {...props} />
        </Group>
      </div>
      {circumstance.reason === '' ? null : (
        <Text fz="sm" className="ls-text">
          Motivo: {circumstance.reason}
        </Text>
      )}
      <Because reasons={circumstance.because} label="Por que foi proposta" />
    </li>
  );
}

/** Recurrence, mitigating and aggravating circumstances of a charge, each settled by a person with a reason. */
export function CircumstanceList({ charge, proceeding }: ChargeProps) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open';
  return (
    <Stack gap={6}>
      <div className="ls-between">
        <h4 className="ls-small-title">Circunstâncias</h4>
        {may ? <AddCircumstance charge={charge} proceeding={proceeding} /> : null}
      </div>
      {charge.circumstances.length === 0 ? (
        <Text fz="sm" c="dimmed">
          {proceeding.status === 'open'
            ? 'O registro não mostra nenhuma; acrescente as que os autos provarem.'
            : 'Nenhuma foi apreciada.'}
        </Text>
      ) : (
        <ul className="ls-circumstances">
          {charge.circumstances.map((circumstance) => (
            <Item key={circumstance.id} circumstance={circumstance} charge={charge} proceeding={proceeding} />
          ))}
        </ul>
      )}
    </Stack>
  );
}
