import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { RulebookProblem } from '../../../shared/rulebook/rulebook-problem.ts';
import { countsWords } from '../labels.ts';
import { useEditor } from './editor-context.ts';
import { placeWords } from './place.ts';

function Problem({ problem }: { readonly problem: RulebookProblem }) {
  const { body, goTo } = useEditor();
  const grave = problem.severity === 'error';
  const Icon = grave ? IconCircleX : IconAlertTriangle;
  return (
    <li>
      <UnstyledButton className="lr-problem" data-grave={grave} onClick={() => goTo(problem.path)}>
        <Icon size={16} aria-hidden />
        <span>
          <strong>
            {grave ? 'Erro' : 'Aviso'} · {placeWords(body, problem.path)}
          </strong>
          {problem.text}
          {problem.citation === undefined ? null : <small>{problem.citation}</small>}
        </span>
      </UnstyledButton>
    </li>
  );
}

/** What is wrong or doubtful in the draft; each line leads to its place. */
export function ProblemsPanel({ checking }: { readonly checking: boolean }) {
  const { problems } = useEditor();
  const errors = problems.filter((one) => one.severity === 'error').length;
  return (
    <aside className="ls-card lr-problems" aria-label="Conferência da minuta">
      <h2>Conferência</h2>
      <Text fz="sm" c="dimmed" role="status">
        {checking ? 'Conferindo…' : countsWords(errors, problems.length - errors)}
      </Text>
      <Text fz="xs" c="dimmed" mb={6}>
        {errors > 0
          ? 'Com erros, a minuta se guarda mas não se publica. Clique para ir ao lugar.'
          : 'Nada impede publicar. Avisos não impedem, mas convém vê-los.'}
      </Text>
      <ul>
        {problems.map((one) => (
          <Problem key={`${one.path} ${one.text}`} problem={one} />
        ))}
      </ul>
    </aside>
  );
}
