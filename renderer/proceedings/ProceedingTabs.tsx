import { Stack, Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { AccessPanel } from '../access/AccessPanel.tsx';
import { useCan } from '../app/session.tsx';
import { ExhibitsPanel } from '../exhibits/ExhibitsPanel.tsx';
import { HearingsPanel } from '../hearings/HearingsPanel.tsx';
import { ProceedingPapers } from '../judgment/ProceedingPapers.tsx';
import { LinksPanel } from '../links/LinksPanel.tsx';
import { PeoplePanel } from '../people/PeoplePanel.tsx';
import { FileRemovals } from '../personnel/FileRemovals.tsx';
import { AccusedPanel } from './AccusedPanel.tsx';
import { ActsPanel } from './ActsPanel.tsx';
import { ChargesPanel } from './ChargesPanel.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { JudgmentPanel } from './JudgmentPanel.tsx';

const NAMES = [
  'imputacoes',
  'acusados',
  'atos',
  'julgamento',
  'pessoas',
  'oitivas',
  'provas',
  'vinculos',
  'acesso',
];

/** People, hearings, evidence, links and access: each read only when opened. */
function OtherParts({ proceeding }: { readonly proceeding: Proceeding }) {
  return (
    <>
      <Tabs.Panel value="pessoas">
        <PeoplePanel proceeding={proceeding} />
      </Tabs.Panel>
      <Tabs.Panel value="oitivas">
        <HearingsPanel proceeding={proceeding} />
      </Tabs.Panel>
      <Tabs.Panel value="provas">
        <ExhibitsPanel proceeding={proceeding} />
      </Tabs.Panel>
      <Tabs.Panel value="vinculos">
        <LinksPanel proceeding={proceeding} />
      </Tabs.Panel>
      <Tabs.Panel value="acesso">
        <AccessPanel proceeding={proceeding} />
      </Tabs.Panel>
    </>
  );
}

/** The parts of a file; which one is open stays in the address. */
export function ProceedingTabs({ proceeding }: { readonly proceeding: Proceeding }) {
  const [params, setParams] = useSearchParams();
  const judging = useCan()('proceedings.decide') && proceeding.status === 'open';
  const { decision } = proceeding;
  const judged = decision !== null;
  const asked = params.get('aba');
  const first = judging || judged ? 'julgamento' : 'imputacoes';
  const open = asked !== null && NAMES.includes(asked) ? asked : first;
  const charges = proceeding.charges.filter((charge) => !charge.withdrawn).length;
  return (
    <Tabs
      value={open}
      onChange={(name) => setParams({ aba: name ?? first }, { replace: true })}
      className="ls-tabs"
      id="partes"
      keepMounted={false}
    >
      <Tabs.List aria-label="Partes do procedimento">
        <Tabs.Tab value="imputacoes">Imputações ({charges})</Tabs.Tab>
        <Tabs.Tab value="acusados">Acusados ({proceeding.accused.length})</Tabs.Tab>
        <Tabs.Tab value="atos">Atos ({proceeding.acts.length})</Tabs.Tab>
        <Tabs.Tab value="pessoas">Pessoas</Tabs.Tab>
        <Tabs.Tab value="oitivas">Oitivas</Tabs.Tab>
        <Tabs.Tab value="provas">Provas</Tabs.Tab>
        {judging || judged ? <Tabs.Tab value="julgamento">Julgamento</Tabs.Tab> : null}
        <Tabs.Tab value="vinculos">Apensos</Tabs.Tab>
        <Tabs.Tab value="acesso">Acesso</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="imputacoes">
        <Stack gap="md">
          <ChargesPanel proceeding={proceeding} />
          <ProceedingPapers proceeding={proceeding} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="acusados">
        <Stack gap="md">
          <AccusedPanel proceeding={proceeding} />
          <FileRemovals proceeding={proceeding} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="atos">
        <ActsPanel proceeding={proceeding} />
      </Tabs.Panel>
      {judging ? (
        <Tabs.Panel value="julgamento">
          <JudgmentPanel proceeding={proceeding} />
        </Tabs.Panel>
      ) : null}
      {decision ? (
        <Tabs.Panel value="julgamento">
          <Stack gap="md">
            <DecisionPanel proceeding={proceeding} decision={decision} />
            <ProceedingPapers proceeding={proceeding} />
          </Stack>
        </Tabs.Panel>
      ) : null}
      <OtherParts proceeding={proceeding} />
    </Tabs>
  );
}
