import { describe, expect, it } from 'vitest';
import {
  type ChargeFacts,
  circumstancesOf,
  proposeCircumstances,
} from '../../shared/proceedings/circumstances.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

const plain: ChargeFacts = {
  item: '35-XIX',
  factOn: '2024-06-01',
  classOnFact: 'regular',
  rewards: [],
  otherCharges: [],
  otherGuards: [],
  onDuty: false,
  inPublic: false,
};
const proposed = (more: Partial<ChargeFacts>) =>
  proposeCircumstances(guardaLegal2021, { ...plain, ...more }).map((one) => one.id);

describe('circumstances proposed from the record', () => {
  it.each([
    ['nothing', {}, []],
    ['excellent behavior', { classOnFact: 'excelente' }, ['39-II']],
    ['good behavior', { classOnFact: 'bom' }, ['39-II']],
    ['bad behavior', { classOnFact: 'mau' }, ['40-I']],
    ['a fact before admission', { classOnFact: null }, []],
    ['a reward before the fact', { rewards: [{ label: 'Elogio', on: '2024-05-31' }] }, ['39-III']],
    ['a reward on the day of the fact', { rewards: [{ label: 'Elogio', on: '2024-06-01' }] }, []],
    ['another charge', { otherCharges: ['art. 34, I'] }, ['40-II']],
    ['another guard', { otherGuards: ['Ana'] }, ['40-III']],
    ['on duty', { onDuty: true }, ['40-IV']],
    ['in public', { inPublic: true }, ['40-VIII']],
    ['an assault not in public', { item: '36-XII' }, []],
    ['an assault in public', { item: '36-XII', inPublic: true }, ['36-XII-propria']],
  ])('%s', (_name, more, ids) => {
    expect(proposed(more)).toEqual(ids);
  });

  it('says why, with the article', () => {
    const [found] = proposeCircumstances(guardaLegal2021, { ...plain, classOnFact: 'otimo' });
    expect(found).toEqual({
      id: '39-II',
      kind: 'mitigating',
      citation: 'art. 39, II',
      label: 'Bom comportamento',
      because: [{ citation: 'art. 39, II', text: 'Na data do fato (01/06/2024) o comportamento era Ótimo.' }],
    });
  });

  it('offers every circumstance by hand, but not the general one that the item absorbs', () => {
    expect(circumstancesOf(guardaLegal2021, '34-I')).toHaveLength(14);
    const own = circumstancesOf(guardaLegal2021, '36-XII').map((one) => one.id);
    expect(own).toContain('36-XII-propria');
    expect(own).not.toContain('40-VIII');
  });
});
