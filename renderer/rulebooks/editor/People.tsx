import { SimpleGrid, Stack } from '@mantine/core';
import { PickBox } from './Choice.tsx';
import { useEditor } from './editor-context.ts';
import { CheckBox, NumberBox, TextBox } from './Field.tsx';

const RANKS = [
  { value: 'equal_or_higher', label: 'Igual ou superior à do acusado' },
  { value: 'any', label: 'Qualquer graduação' },
] as const;
const UNITS = [
  { value: 'business', label: 'Dias úteis' },
  { value: 'calendar', label: 'Dias corridos' },
] as const;

/** How many serve in the commission of each kind. */
function Commissions() {
  const { body, set } = useEditor();
  const { people, procedures } = body;
  return Object.entries(people.commissions).map(([kind, one]) => {
    const put = (part: Partial<typeof one>): void =>
      set('people', { ...people, commissions: { ...people.commissions, [kind]: { ...one, ...part } } });
    const label = procedures.find((procedure) => procedure.id === kind)?.label ?? kind;
    const path = `people.commissions.${kind}`;
    return (
      <Stack key={kind} gap="xs">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberBox
            path={`${path}.members`}
            label={`Integrantes · ${label}`}
            description="Contado o presidente; o secretário, não."
            value={one.members}
            onChange={(members) => put({ members })}
          />
          <TextBox
            path={`${path}.citation`}
            label={`Artigo · ${label}`}
            value={one.citation}
            onChange={(citation) => put({ citation })}
          />
        </SimpleGrid>
        <CheckBox
          path={`${path}.secretary`}
          label={`Tem secretário · ${label}`}
          value={one.secretary}
          onChange={(secretary) => put({ secretary })}
        />
      </Stack>
    );
  });
}

function Ranks() {
  const { body, set } = useEditor();
  const { people } = body;
  const put = (part: Partial<typeof people>): void => set('people', { ...people, ...part });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <PickBox
          path="people.presidentRank"
          label="Graduação do presidente"
          choices={RANKS}
          value={people.presidentRank}
          onChange={(presidentRank) => put({ presidentRank })}
        />
        <PickBox
          path="people.memberRank"
          label="Graduação de membros e secretário"
          choices={RANKS}
          value={people.memberRank}
          onChange={(memberRank) => put({ memberRank })}
        />
        <TextBox
          path="people.rankCitation"
          label="Artigo da graduação"
          value={people.rankCitation}
          onChange={(rankCitation) => put({ rankCitation })}
        />
      </SimpleGrid>
      <CheckBox
        path="people.earlierPhaseImpedes"
        label="Quem apurou fase anterior não integra a seguinte"
        value={people.earlierPhaseImpedes}
        onChange={(earlierPhaseImpedes) => put({ earlierPhaseImpedes })}
      />
    </>
  );
}

/** Commissions, rank and the notice with which people are called to be heard. */
export function People() {
  const { body, set } = useEditor();
  const { people } = body;
  const notice = people.hearingNotice;
  const put = (part: Partial<typeof notice>): void =>
    set('people', { ...people, hearingNotice: { ...notice, ...part } });
  return (
    <section className="lr-list" aria-label="Comissão e oitivas">
      <h3>Comissão e oitivas</h3>
      <Stack gap="sm" mt={6}>
        <Commissions />
        <Ranks />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NumberBox
            path="people.hearingNotice.days"
            label="Antecedência da intimação"
            value={notice.days}
            onChange={(days) => put({ days })}
          />
          <PickBox
            path="people.hearingNotice.unit"
            label="Contada em"
            choices={UNITS}
            value={notice.unit}
            onChange={(unit) => put({ unit })}
          />
          <TextBox
            path="people.hearingNotice.citation"
            label="Artigo da intimação"
            value={notice.citation}
            onChange={(citation) => put({ citation })}
          />
        </SimpleGrid>
      </Stack>
    </section>
  );
}
