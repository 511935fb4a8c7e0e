import { Alert, Group, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import type { Charge } from '../../shared/proceedings/contract.ts';
import { useCan } from '../app/session.tsx';
import { BecauseList } from '../ui/Because.tsx';
import type { ChargeProps } from './ChargeCard.tsx';
import { ChooseLaw } from './ChooseLaw.tsx';
import { lawWords } from './law-words.ts';

type Offer = NonNullable<Charge['lawOffer']>;

const EFFECTS: Readonly<Record<Offer['kind'], string>> = {
  abolished:
    'Aplicada, a imputação é retirada com este motivo e não será julgada: ninguém é punido por fato que deixou de ser falta. A retirada não se desfaz.',
  severity: 'Aplicada, a imputação passa a reger-se pela gravidade e pelas penalidades da norma em vigor.',
  penalty: 'Aplicada, a imputação passa a reger-se pelas penalidades da norma em vigor.',
};

function Offered({ charge, proceeding, offer }: ChargeProps & { readonly offer: Offer }) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open';
  return (
    <Alert
      color="govbr"
      variant="light"
      icon={<IconScale aria-hidden />}
      title="Lei posterior mais branda"
      className="ls-notice"
    >
      <Text fz="sm">
        Está em vigor {lawWords(offer.rulebook)}, mais favorável ao acusado nesta imputação. A escolha é
        motivada.
      </Text>
      <BecauseList reasons={offer.because} />
      {may ? (
        <Group mt="xs">
          <ChooseLaw
            charge={charge}
            proceeding={proceeding}
            rulebookId={offer.rulebook.id}
            label="Aplicar a lei mais branda"
            title={`Aplicar: ${lawWords(offer.rulebook)}`}
            consequence={EFFECTS[offer.kind]}
          />
        </Group>
      ) : null}
    </Alert>
  );
}

function Chosen({ charge, proceeding }: ChargeProps) {
  const may = useCan()('proceedings.charge') && proceeding.status === 'open' && !charge.withdrawn;
  return (
    <Group gap="sm">
      <Text fz="sm">
        Aplica-se lei posterior mais branda, por escolha motivada:{' '}
        {charge.lawReason || 'sem motivo registrado'}
      </Text>
      {may ? (
        <ChooseLaw
          charge={charge}
          proceeding={proceeding}
          rulebookId={charge.factRulebook.id}
          label="Voltar à norma da data do fato"
          title={`Aplicar: ${lawWords(charge.factRulebook)}`}
          consequence="A imputação volta a reger-se pela norma em vigor na data do fato."
        />
      ) : null}
    </Group>
  );
}

/** A later and milder law offered for a charge, or the one already chosen. */
export function MilderLaw({ charge, proceeding }: ChargeProps) {
  if (charge.lawOffer !== null && !charge.withdrawn) {
    return <Offered charge={charge} proceeding={proceeding} offer={charge.lawOffer} />;
  }
  if (charge.rulebook.id !== charge.factRulebook.id)
    return <Chosen charge={charge} proceeding={proceeding} />;
  return null;
}
