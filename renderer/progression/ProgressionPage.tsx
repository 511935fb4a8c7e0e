import { Stack, Tabs } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import '../styles/progression.css';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { ListsTable } from './ListsTable.tsx';
import { type Question, RankingForm } from './RankingForm.tsx';
import { RankingView } from './RankingView.tsx';

const FIRST: Question = { grade: 'segunda_classe', on: today() };

function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'grade' in value && 'on' in value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function Classification() {
  const [asked, setAsked] = useViewState<Question>('progression.asked', FIRST, isQuestion);
  const ranking = useRead('progression.ranking', asked);
  return (
    <Stack gap="md">
      <RankingForm asked={asked} onAsk={setAsked} />
      <Loaded query={ranking}>
        {(data) => <RankingView key={`${data.grade} ${data.on}`} ranking={data} />}
      </Loaded>
    </Stack>
  );
}

/** Who may rise to each grade, in order and with proof, and the lists already published. */
export function ProgressionPage() {
  const [tab, setTab] = useViewState('progression.tab', 'classificacao', isText);
  return (
    <Page
      title="Progressão"
      lead="Candidatos a cada graduação em uma data: requisitos um a um, pontos, desempate e vagas, conforme a norma vigente."
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'classificacao')} keepMounted={false}>
        <Tabs.List aria-label="Progressão">
          <Tabs.Tab value="classificacao">Classificação</Tabs.Tab>
          <Tabs.Tab value="listas">Listas publicadas</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="classificacao" pt="md">
          <Classification />
        </Tabs.Panel>
        <Tabs.Panel value="listas" pt="md">
          <ListsTable />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
