import { plural } from '../behavior/wording.ts';
import { type Body, type Entry, orNothing, type Section, yesNo } from './describe-words.ts';

const RANKS = { equal_or_higher: 'igual ou superior à do acusado', any: 'qualquer' } as const;

function commissions({ people, procedures }: Body): Entry[] {
  return Object.entries(people.commissions).map(([kind, one]) => ({
    id: `comissao.${kind}`,
    label: `Comissão: ${procedures.find((procedure) => procedure.id === kind)?.label ?? kind}`,
    said: [
      ['members', 'integrantes, contado o presidente', String(one.members)],
      ['secretary', 'tem secretário', yesNo(one.secretary)],
      ['citation', 'dispositivo', orNothing(one.citation)],
    ],
  }));
}

/** Who conducts the proceedings and how people are called to be heard. */
export function peopleSection(body: Body): Section {
  const { people } = body;
  const { days, unit, citation } = people.hearingNotice;
  const entries: Entry[] = [
    ...commissions(body),
    {
      id: 'graduacao',
      label: 'Graduação e impedimento',
      said: [
        ['presidentRank', 'graduação do presidente', RANKS[people.presidentRank]],
        ['memberRank', 'graduação de membros e secretário', RANKS[people.memberRank]],
        ['rankCitation', 'dispositivo', orNothing(people.rankCitation)],
        ['earlierPhaseImpedes', 'fase anterior impede', yesNo(people.earlierPhaseImpedes)],
      ],
    },
    {
      id: 'antecedencia',
      label: 'Intimação para oitiva',
      said: [
        [
          'hearingNotice.days',
          'antecedência',
          unit === 'business' ? plural(days, 'dia útil', 'dias úteis') : plural(days, 'dia', 'dias'),
        ],
        ['hearingNotice.citation', 'dispositivo', orNothing(citation)],
      ],
    },
  ];
  return { id: 'people', label: 'Comissão e oitivas', entries };
}
