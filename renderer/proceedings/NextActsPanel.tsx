import { Stack, Text } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { holderLabel } from '../../shared/rulebooks/describe-words.ts';
import { useCan } from '../app/session.tsx';
import { Section } from '../ui/Page.tsx';
import { DialogButton } from './DialogButton.tsx';
import { distinctActs, type NextAct, signersWords } from './next-acts.ts';
import { RecordActForm } from './RecordAct.tsx';

type ActProps = { readonly act: NextAct; readonly proceeding: Proceeding };

function nameOf(act: NextAct): string {
  return act.guardName === null ? act.label : `${act.label} · ${act.guardName}`;
}

function Details({ act }: { readonly act: NextAct }) {
  const signs = signersWords(act, holderLabel);
  const parts = [
    signs === '' ? null : `Assina: ${signs}`,
    act.opens === null ? null : `Abre prazo: ${act.opens}`,
  ].filter((one) => one !== null);
  return (
    <Text fz="xs" c="dimmed">
      {[...parts, act.citation].filter((one) => one !== '').join(' · ')}
    </Text>
  );
}

function Wanted({ act, proceeding }: ActProps) {
  const records = useCan()('proceedings.write');
  return (
    <li className="ls-between">
      <div>
        <Text fz="sm" fw={600}>
          {nameOf(act)}
        </Text>
        <Details act={act} />
      </div>
      {records ? (
        <DialogButton
          size="compact-sm"
          label="Registrar"
          name={`Registrar ato: ${nameOf(act)}`}
          title="Registrar ato"
        >
          {(close) => (
            <RecordActForm
              proceeding={proceeding}
              preset={{ kind: act.kind, guardId: act.guardId }}
              onClose={close}
            />
          )}
        </DialogButton>
      ) : null}
    </li>
  );
}

function NotYet({ acts }: { readonly acts: readonly NextAct[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="ls-details">
      <summary>Atos que ainda não cabem ({acts.length})</summary>
      <ul>
        {acts.map((act) => (
          <li key={act.kind}>
            <strong>{act.label}.</strong> {act.why?.text} <span className="ls-cite">{act.why?.citation}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function advice({ phases, accused }: Proceeding): string {
  const current = phases.find((one) => one.state === 'current');
  if (current === undefined) return 'Todas as fases estão concluídas.';
  if (accused.length === 0 && current.lacking.length > 0) {
    return 'Ninguém responde ainda: os atos de acusado aparecem depois de imputada uma transgressão.';
  }
  return current.lacking.length > 0
    ? 'Aguarda-se o fim de prazo em curso.'
    : `A fase “${current.label}” não depende de outro ato dos autos.`;
}

/** What the present phase waits for comes first, with a button; then why the others do not fit yet. */
export function NextActsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const { nextActs } = proceeding;
  const wanted = nextActs.filter((one) => one.wanted && one.why === null);
  const later = distinctActs(nextActs).filter(({ why }) => why?.id === 'fase' || why?.id === 'ordem');
  return (
    <Section title="Próximos atos">
      <Stack gap="sm">
        {wanted.length === 0 ? (
          <Text fz="sm">{advice(proceeding)}</Text>
        ) : (
          <ul className="ls-circumstances">
            {wanted.map((act) => (
              <Wanted key={`${act.kind} ${act.guardId}`} act={act} proceeding={proceeding} />
            ))}
          </ul>
        )}
        <NotYet acts={later} />
      </Stack>
    </Section>
  );
}
