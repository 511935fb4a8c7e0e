import type { Reading } from '../rulebook/procedure-schema.ts';

/** Where the model statute is silent about the career, and how the built-in rulebook fills the gap. */
export const guardaLegalProgressionReadings: readonly Reading[] = [
  {
    id: 'progressao-efetivo-exercicio',
    citation: 'Anexo 2, art. 3º, § 1º, I; Lei 8.112/1990, arts. 102 e 103',
    text: 'Do tempo na graduação descontam-se a licença para interesse particular, o mandato eletivo ou classista e os dias de suspensão cumpridos; os demais afastamentos contam como efetivo exercício.',
    value: 'licenca_interesse, mandato, suspensao',
    setting: 'progression.service.excludedAbsences',
  },
  {
    id: 'progressao-titulos',
    citation: 'Anexo 2, art. 3º, §§ 3º e 4º',
    text: 'Curso superior, mestrado e doutorado pontuam uma só vez cada um; pós-graduações de ao menos 360 horas pontuam uma vez por curso distinto.',
    value: true,
    setting: 'progression.points.*.once',
  },
  {
    id: 'progressao-penalidades',
    citation: 'Anexo 2, art. 3º (classificação), §§ 1º e 2º',
    text: 'Descontam pontos as penalidades definitivas aplicadas nos dois anos que terminam na véspera da contagem. A repreensão não tem valor fixado e não desconta.',
    value: 24,
    setting: 'progression.points.*.withinMonths',
  },
  {
    id: 'progressao-vagas',
    citation: 'Anexo 2, art. 3º e Anexo II',
    text: 'As vagas são o percentual do total de cargos fixado em lei (ou, enquanto não fixado, do efetivo em serviço), sem a fração. As três primeiras classes têm percentual comum: a passagem de uma a outra não depende de vaga.',
    value: 'down',
    setting: 'progression.shares',
  },
];
