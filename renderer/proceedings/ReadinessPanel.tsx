import { Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { useCan } from '../app/session.tsx';
import { Section } from '../ui/Page.tsx';
import { DialogButton } from './DialogButton.tsx';
import { GuaranteesMet } from './GuaranteesMet.tsx';
import { actThatFills } from './next-acts.ts';
import { RecordActForm } from './RecordAct.tsx';
import { gathered, isOfCharges } from './readiness.ts';

type ProblemsProps = {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly proceeding: Proceeding;
  readonly guard: { readonly id: number; readonly name: string } | null;
};

function ToCharges({ text }: { readonly text: string }) {
  const [, setParams] = useSearchParams();
  const open = (): void => {
    setParams({ aba: 'imputacoes' }, { replace: true });
    document.getElementById('partes')?.scrollIntoView({ block: 'start' });
  };
  return (
    <Button variant="default" size="compact-xs" aria-label={`Ver imputações: ${text}`} onClick={open}>
      Ver
    </Button>
  );
}

function FillButton({
  problem,
  proceeding,
  guard,
}: Omit<ProblemsProps, 'problems' | 'title'> & { readonly problem: Problem }) {
  const records = useCan()('proceedings.write');
  const kind = actThatFills(proceeding, problem, guard?.id ?? null);
  if (isOfCharges(problem)) return <ToCharges text={problem.text} />;
  if (!records || kind === null) return null;
  const about = guard === null ? '' : ` · ${guard.name}`;
  return (
    <DialogButton
      size="compact-xs"
      label="Registrar"
      name={`Registrar: ${problem.text}${about}`}
      title="Registrar ato"
    >
      {(close) => (
        <RecordActForm
          proceeding={proceeding}
          preset={{ kind, guardId: guard?.id ?? null }}
          onClose={close}
        />
      )}
    </DialogButton>
  );
}

function Problems({ title, problems, proceeding, guard }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div>
      <Text fz="sm" fw={600}>
        {title}
      </Text>
      <ul className="ls-missing">
        {problems.map((problem) => (
          <li key={`${problem.id} ${problem.text}`}>
            <IconAlertTriangle size={16} aria-hidden />
            <span>
              {problem.text} <span className="ls-cite">{problem.citation}</span>
            </span>
            <FillButton problem={problem} proceeding={proceeding} guard={guard} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What still stands between the file and its judgment, in words, each with its article. */
export function ReadinessPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const { accused, blockers, impediments } = proceeding;
  const ready =
    blockers.length === 0 && impediments.length === 0 && accused.every((one) => one.missing.length === 0);
  const never = blockers.find((one) => one.id === 'kind');
  if (never !== undefined) {
    return (
      <Section title="Como se encerra">
        <Text fz="sm">
          {never.text} <span className="ls-cite">{never.citation}</span>
        </Text>
        <GuaranteesMet proceeding={proceeding} />
      </Section>
    );
  }
  return (
    <Section title="O que falta para julgar">
      {ready ? (
        <p className="ls-ready">
          <IconCircleCheck size={18} aria-hidden />
          Nada falta: o procedimento pode ser julgado.
        </p>
      ) : (
        <Stack gap="sm">
          <Problems title="Nos autos" problems={gathered(blockers)} proceeding={proceeding} guard={null} />
          {accused.map(({ guard, missing }) => (
            <Problems
              key={guard.id}
              title={`Garantias de ${guard.name}`}
              problems={missing}
              proceeding={proceeding}
              guard={guard}
            />
          ))}
          <Problems
            title="Impedimentos para que você julgue"
            problems={impediments}
            proceeding={proceeding}
            guard={null}
          />
        </Stack>
      )}
      <GuaranteesMet proceeding={proceeding} />
    </Section>
  );
}
