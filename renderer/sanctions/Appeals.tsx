import { Text } from '@mantine/core';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import { APPEAL_KINDS } from '../../shared/sanctions/model.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { appealWords, remediesWords } from './labels.ts';

/** Every appeal with its term, effect and outcome, and what may still be filed until when. */
export function Appeals({ sanction }: { readonly sanction: Sanction }) {
  const { appeals, finalOn, annulledOn } = sanction;
  const left = remediesWords(sanction);
  const open = finalOn === null && annulledOn === null;
  if (appeals.length === 0 && !open) return null;
  return (
    <Section title="Recursos">
      {appeals.length === 0 ? null : (
        <ul className="ls-appeals">
          {appeals.map((one) => (
            <li key={one.id}>
              <strong>{APPEAL_KINDS[one.kind]}</strong>, de {dateWords(one.filedOn)} (prazo até{' '}
              {dateWords(one.dueOn)}). {appealWords(one)}.<div className="ls-text">{one.claims}</div>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Text fz="sm">
          {left === '' ? 'Não cabe outro recurso.' : `Ainda cabe: ${left}.`}{' '}
          {left === '' ? null : (
            <span className="ls-cite">
              {[...new Set(sanction.remedies.map((one) => one.citation))].join('; ')}
            </span>
          )}
        </Text>
      ) : null}
    </Section>
  );
}
