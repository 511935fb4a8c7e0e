import { Alert, Anchor, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Ranking } from '../../shared/progression/contract.ts';
import { useCan } from '../app/session.tsx';
import { shortGrade } from '../guards/labels.ts';
import { dateWords, today } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { PublishButton } from './PublishButton.tsx';
import { RankedTable } from './RankedTable.tsx';
import { StandingDialog } from './StandingDialog.tsx';
import { UnqualifiedTable } from './UnqualifiedTable.tsx';
import { vacancyWords } from './vacancy-words.ts';

function Facts({ ranking }: { readonly ranking: Ranking }) {
  const { from, grade, on, rulebook, vacancies } = ranking;
  const norm = useCan()('rulebooks.read') ? (
    <Anchor component={Link} to={`/norma/${rulebook.id}`} fz="sm">
      {rulebook.title}
    </Anchor>
  ) : (
    rulebook.title
  );
  return (
    <KeyValue
      facts={[
        { label: 'Passagem', value: `${shortGrade(from.grade)} para ${shortGrade(grade)}` },
        { label: 'Data da contagem', value: dateWords(on) },
        { label: 'Norma aplicada', value: norm },
        { label: 'Vagas', value: vacancyWords(vacancies), wide: true },
      ]}
    />
  );
}

function Tied({ ranking }: { readonly ranking: Ranking }) {
  if (!ranking.ranked.some((row) => row.decidedBy === 'unresolved')) return null;
  return (
    <Alert color="amber" title="Há empate que a norma não resolve">
      Os critérios de desempate se esgotaram. Os empatados aparecem na ordem do registro; a autoridade decide
      e fundamenta a ordem no ato de publicação.
    </Alert>
  );
}

type Asked = { readonly guardId: number; readonly name: string } | null;

/** A ranking: vacancies, who is classified and why, who is not and what is missing. */
export function RankingView({ ranking }: { readonly ranking: Ranking }) {
  const [asked, setAsked] = useState<Asked>(null);
  const publishes = useCan()('progression.publish');
  const publishable = publishes && ranking.ranked.length > 0 && ranking.on <= today();
  return (
    <Stack gap="md">
      <Section
        title={`Classificação para ${shortGrade(ranking.grade)}`}
        actions={publishable ? <PublishButton ranking={ranking} /> : null}
      >
        <Stack gap="md">
          <Facts ranking={ranking} />
          <Tied ranking={ranking} />
          <RankedTable id="progression.ranked" rows={ranking.ranked} onOpen={setAsked} />
        </Stack>
      </Section>
      <Section title="Não habilitados">
        <UnqualifiedTable rows={ranking.unqualified} onOpen={setAsked} />
      </Section>
      {asked === null ? null : (
        <StandingDialog
          guardId={asked.guardId}
          name={asked.name}
          on={ranking.on}
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
}
