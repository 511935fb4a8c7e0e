import { Text } from '@mantine/core';
import type { RulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import type { RulebookProblem } from '../../shared/rulebook/rulebook-problem.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { placeWords } from './editor/place.ts';
import { ProblemsBadge } from './RulebookBadges.tsx';

type PublishCheckProps = { readonly body: RulebookDraftBody; readonly problems: readonly RulebookProblem[] };

/** What is wrong or doubtful in the draft about to be published. */
export function PublishCheck({ body, problems }: PublishCheckProps) {
  const errors = problems.filter((one) => one.severity === 'error').length;
  return (
    <Section
      title="Conferência"
      actions={<ProblemsBadge errors={errors} warnings={problems.length - errors} />}
    >
      {problems.length === 0 ? <Text fz="sm">Nada a apontar.</Text> : null}
      <ul className="lr-items">
        {problems.map((one) => (
          <li key={`${one.path} ${one.text}`}>
            <div>
              <StatusBadge
                tone={one.severity === 'error' ? 'bad' : 'warn'}
                label={one.severity === 'error' ? 'Erro' : 'Aviso'}
              />
            </div>
            <div>
              <strong>{placeWords(body, one.path)}</strong>
              <p>{one.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
