import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { KeyValue } from '../ui/KeyValue.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

type Accused = Proceeding['accused'][number];

function Standing({ proceeding, accused }: { readonly proceeding: Proceeding; readonly accused: Accused }) {
  if (proceeding.status !== 'open') return null;
  const missing = accused.missing.length;
  if (missing === 0) return <StatusBadge tone="good" label="Garantias de defesa completas" />;
  return (
    <StatusBadge
      tone="warn"
      label={missing === 1 ? 'Falta 1 garantia de defesa' : `Faltam ${missing} garantias de defesa`}
    />
  );
}

function AccusedCard({
  proceeding,
  accused,
}: {
  readonly proceeding: Proceeding;
  readonly accused: Accused;
}) {
  const { guard } = accused;
  const charges = proceeding.charges.filter((charge) => charge.guard.id === guard.id && !charge.withdrawn);
  const acts = proceeding.acts.filter((act) => act.guardId === guard.id && !act.annulled);
  return (
    <section className="ls-card" aria-label={`Acusado: ${guard.name}`}>
      <Stack gap="sm">
        <div className="ls-between">
          <h3>
            <Anchor component={Link} to={`/guardas/${guard.id}`} fw={600}>
              {guard.name}
            </Anchor>
          </h3>
          <Standing proceeding={proceeding} accused={accused} />
        </div>
        <KeyValue
          facts={[
            { label: 'Matrícula', value: guard.registration },
            { label: 'Imputações', value: charges.map((charge) => charge.citation).join('; ') },
            {
              label: 'Atos a ele referentes',
              value: acts.map((act) => `${act.label} (${dateWords(act.on)})`).join('; '),
              wide: true,
            },
          ]}
        />
      </Stack>
    </section>
  );
}

/** Who answers in the file, with the guarantees that each already had. */
export function AccusedPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  if (proceeding.accused.length === 0) {
    return (
      <div className="ls-card">
        <EmptyState
          title="Ninguém responde ainda"
          message="O guarda passa a acusado quando lhe é imputada uma transgressão."
        />
      </div>
    );
  }
  return (
    <Stack gap="sm">
      <Text fz="sm" c="dimmed">
        Ninguém é punido sem citação, vista dos autos, defesa e oitiva, ou sua recusa (Anexo 3, arts. 41 e 42;
        CF, art. 5º, LV).
      </Text>
      {proceeding.accused.map((accused) => (
        <AccusedCard key={accused.guard.id} proceeding={proceeding} accused={accused} />
      ))}
    </Stack>
  );
}
