import { useEffect, useState } from 'react';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import type { RulebookProblem } from '../../../shared/rulebook/rulebook-problem.ts';
import { call } from '../../app/client.ts';

const CHECK_AFTER_MS = 350;

/** A blank name is said once, as blank, and not again as a name that nothing has. */
function withoutEchoes(problems: readonly RulebookProblem[]): readonly RulebookProblem[] {
  return problems.filter(
    (one) =>
      !one.text.includes('“”') ||
      problems.every((other) => other === one || !other.path.startsWith(one.path)),
  );
}

/** What is wrong or doubtful in the body as it stands, checked a moment after each change. */
export function useProblems(body: RulebookDraftBody, initial: readonly RulebookProblem[]) {
  const [problems, setProblems] = useState(initial);
  const [checked, setChecked] = useState<RulebookDraftBody>(body);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      call('rulebooks.validate', { rulebook: body }).then(
        (found) => {
          if (!wanted) return;
          setProblems(found);
          setChecked(body);
        },
        () => undefined,
      );
    }, CHECK_AFTER_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [body]);
  return { problems: withoutEchoes(problems), checking: checked !== body };
}
