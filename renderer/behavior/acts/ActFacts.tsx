import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { useCan } from '../../app/session.tsx';
import { dateWords, instantWords } from '../../ui/dates.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Section } from '../../ui/Page.tsx';

/** Days, figures and people of an act. */
export function ActFacts({ act }: { readonly act: Act }) {
  const can = useCan();
  const { id, title } = act.rulebook;
  const rulebook = can('rulebooks.read') ? (
    <Anchor component={Link} to={`/norma/${id}`}>
      {title}
    </Anchor>
  ) : (
    title
  );
  const issued = [
    { label: 'Expedido em', value: dateWords(act.issuedOn) },
    {
      label: 'Autoridade',
      value: act.authority ? [act.authority.name, act.authority.office].filter(Boolean).join(', ') : null,
    },
  ];
  return (
    <Section title="Dados do ato">
      <KeyValue
        facts={[
          { label: 'Mudanças até', value: dateWords(act.until) },
          { label: 'Mudanças declaradas', value: act.changes },
          { label: 'Fora do ato', value: act.excluded },
          { label: 'Minuta preparada por', value: `${act.createdBy}, ${instantWords(act.createdAt)}` },
          ...(act.number === null ? [] : issued),
          ...(act.substitution === ''
            ? []
            : [{ label: 'Substituição', value: act.substitution, wide: true }]),
          { label: 'Norma', value: rulebook, wide: true },
        ]}
      />
    </Section>
  );
}
