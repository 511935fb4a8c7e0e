import { Group, Stack, Text } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { DeadlineBadge } from '../ui/DeadlineBadge.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { daysWords, TERM_STATES } from './labels.ts';

type Term = Proceeding['terms'][number];

function Light({ term }: { readonly term: Term }) {
  if (term.state === 'stopped') return <StatusBadge tone="info" label={TERM_STATES.stopped} />;
  if (term.state === 'over') {
    return (
      <StatusBadge tone="neutral" label={`${TERM_STATES.over} em ${dateWords(term.dueOn)}, sem resposta`} />
    );
  }
  return <DeadlineBadge due={term.dueOn} today={today()} metOn={term.metOn} />;
}

function story(term: Term): string {
  const parts = [
    `${term.openedBy} de ${dateWords(term.openedOn)}`,
    term.extendedOn === null ? '' : `prorrogado em ${dateWords(term.extendedOn)}`,
    term.stoppedDays === 0 ? '' : `suspenso por ${daysWords(term.stoppedDays)}`,
    term.metOn === null ? '' : `atendido em ${dateWords(term.metOn)}`,
  ];
  return `${parts.filter((one) => one !== '').join('; ')}.`;
}

function TermLine({ term }: { readonly term: Term }) {
  return (
    <li>
      <Group gap="xs" justify="space-between">
        <Text fw={600} fz="sm">
          {term.label}
          {term.guardName === null ? '' : ` · ${term.guardName}`}
        </Text>
        <Light term={term} />
      </Group>
      <Text fz="sm" c="dimmed">
        {story(term)} <span className="ls-cite">{term.citation}</span>
      </Text>
    </li>
  );
}

/** Every term that an act opened: those still running first, with the day on which each ends. */
export function TermsPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const terms = proceeding.terms.toSorted(
    (a, b) => Number(a.metOn !== null) - Number(b.metOn !== null) || (a.dueOn < b.dueOn ? -1 : 1),
  );
  return (
    <Section title="Prazos">
      {terms.length === 0 ? (
        <Text fz="sm">Nenhum ato abriu prazo ainda.</Text>
      ) : (
        <Stack component="ul" gap="md" className="ls-plain-list">
          {terms.map((term) => (
            <TermLine key={`${term.openedBy} ${term.openedOn} ${term.guardId}`} term={term} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
