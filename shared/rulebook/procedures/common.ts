import type { ActRule, GuaranteeRule, PhaseRule } from '../procedures-schema.ts';
import { act, ofAccused } from './build.ts';

export const FEDERAL = 'Lei 8.112/1990';
export const DEFENCE = 'arts. 41 e 42; CF, art. 5º, LV';
const CLERK = ['corregedor', 'escrivao'];

/** The opening by portaria; `term` is the one of the whole proceeding. */
export function portaria(term: string): ActRule {
  return act('portaria', 'Portaria de instauração', `${FEDERAL}, arts. 143 e 151, I`, {
    hint: 'Instaura o procedimento e interrompe a prescrição. Informe número e data no texto.',
    signs: ['autoridade', 'corregedor'],
    document: 'portaria',
    opens: term,
    compulsory: true,
    once: true,
    effect: 'opens',
  });
}

export const libelo = ofAccused('libelo', 'Libelo acusatório', 'Anexo 3, art. 12, § 3º', {
  hint: 'Expõe o fato, o dispositivo de cada imputação, as provas e as testemunhas.',
  signs: ['corregedor'],
  document: 'libelo',
});

/** Summons and sight of the file; `opening` are the acts without which nobody can be summoned. */
export const summoning = (opening: string[]): PhaseRule => ({
  id: 'citacao',
  label: 'Citação e vista',
  citation: DEFENCE,
  exit: 'acts',
  acts: [
    ofAccused('citacao', 'Citação', DEFENCE, {
      hint: 'Só valem para a defesa os atos da citação em diante. Ela alcança apenas as imputações já registradas.',
      signs: CLERK,
      document: 'citacao',
      compulsory: true,
      after: opening,
      fromCharge: true,
    }),
    ofAccused('vista', 'Vista dos autos', DEFENCE, {
      hint: 'O acusado ou seu defensor teve acesso à íntegra dos autos antes da defesa ou do fim do prazo dela.',
      signs: CLERK,
      compulsory: true,
      after: ['citacao'],
    }),
  ],
});

export const priorDefence: PhaseRule = {
  id: 'defesa_previa',
  label: 'Defesa prévia',
  citation: DEFENCE,
  exit: 'acts',
  acts: [
    ofAccused('abertura_prazo_defesa', 'Abertura do prazo de defesa', DEFENCE, {
      hint: 'O último dia do prazo é calculado pela norma. Decorrido por inteiro, atende à garantia.',
      signs: CLERK,
      opens: 'defence',
      compulsory: true,
      group: 'defesa',
      counts: 'term_over',
      after: ['citacao'],
    }),
    ofAccused('defesa', 'Defesa apresentada', DEFENCE, {
      hint: 'Defesa entregue pelo acusado ou por defensor constituído, dativo ou designado.',
      signs: ['acusado ou defensor'],
      meets: 'defence',
      compulsory: true,
      group: 'defesa',
      after: ['citacao'],
    }),
  ],
};

export const instruction: PhaseRule = {
  id: 'instrucao',
  label: 'Instrução e oitiva do acusado',
  citation: `${FEDERAL}, arts. 155 a 159`,
  exit: 'acts',
  acts: [
    act('oitiva_testemunha', 'Oitiva de testemunha', `${FEDERAL}, arts. 157 e 158`, {
      signs: CLERK,
      document: 'termo_oitiva',
    }),
    act('diligencia', 'Diligência ou perícia', `${FEDERAL}, art. 155`, { signs: CLERK, mustSay: true }),
    ofAccused('oitiva', 'Oitiva do acusado', DEFENCE, {
      hint: 'O acusado foi ouvido sobre a imputação, depois de citado.',
      signs: CLERK,
      document: 'termo_oitiva',
      compulsory: true,
      group: 'oitiva',
      after: ['citacao'],
    }),
    ofAccused('dispensa_oitiva', 'Recusa do acusado em ser ouvido', DEFENCE, {
      hint: 'O acusado, citado, preferiu não ser ouvido. Junte aos autos a declaração.',
      signs: ['acusado ou defensor'],
      compulsory: true,
      group: 'oitiva',
      after: ['citacao'],
    }),
  ],
};

/** The final report; a kind may ask for it or only admit it. */
export function report(term: string, compulsory: boolean): PhaseRule {
  return {
    id: 'relatorio',
    label: 'Relatório',
    citation: `${FEDERAL}, art. 165`,
    exit: 'acts',
    acts: [
      act('relatorio', 'Relatório final', `${FEDERAL}, arts. 151, II, e 165`, {
        hint: 'Aprecia as provas e a defesa. Deve ser posterior ao último ato de defesa.',
        signs: ['presidente e membros da comissão', 'corregedor'],
        document: 'relatorio',
        meets: term,
        opens: 'judgment',
        compulsory,
        last: true,
      }),
    ],
  };
}

const after = (id: string, label: string, citation: string, exit: PhaseRule['exit']): PhaseRule => ({
  id,
  label,
  citation,
  exit,
  acts: [],
});

/** From judgment to the end: what is recorded in the judgment and in the sanctions moves these. */
export const judgmentToEnd: readonly PhaseRule[] = [
  after('julgamento', 'Julgamento', `${FEDERAL}, art. 167`, 'decision'),
  after('intimacao', 'Intimação da decisão', 'CF, art. 5º, LV', 'notice'),
  after('recurso', 'Recurso', `${FEDERAL}, arts. 106 a 109`, 'appeal'),
  after('cumprimento', 'Cumprimento', 'art. 46', 'service'),
  after('arquivo', 'Arquivo', `${FEDERAL}, art. 168`, 'archive'),
];

/** Acts of any phase of a kind of file whose own term is `term`. */
export function anytime(term: string): ActRule[] {
  return [
    act('prorrogacao', 'Prorrogação do prazo do procedimento', `${FEDERAL}, arts. 145 e 152`, {
      hint: 'Uma só vez, com os motivos, antes de o prazo terminar.',
      signs: ['autoridade'],
      extends: term,
      once: true,
      mustSay: true,
    }),
    act('sobrestamento', 'Sobrestamento por ordem judicial ou por lei', 'CPC, art. 313, por analogia', {
      hint: 'Só a ordem judicial ou a lei para os prazos e a prescrição. Escreva o fundamento e o número da decisão.',
      signs: ['autoridade'],
      mustSay: true,
      effect: 'stops',
    }),
    act('retomada', 'Retomada do procedimento', 'CPC, art. 314, por analogia', {
      hint: 'Os prazos e a prescrição voltam a correr neste dia.',
      signs: ['autoridade'],
      mustSay: true,
      effect: 'resumes',
    }),
    ofAccused('afastamento_preventivo', 'Afastamento preventivo', `${FEDERAL}, art. 147; art. 16, I`, {
      hint: 'Veda o uniforme e, por ato motivado, suspende o porte. O prazo é calculado pela norma.',
      signs: ['autoridade'],
      opens: 'preventiveRemoval',
      mustSay: true,
    }),
    ofAccused('fim_afastamento', 'Fim do afastamento preventivo', `${FEDERAL}, art. 147`, {
      signs: ['autoridade'],
      meets: 'preventiveRemoval',
      after: ['afastamento_preventivo'],
    }),
    ofAccused(
      'prorrogacao_afastamento',
      'Prorrogação do afastamento',
      `${FEDERAL}, art. 147, parágrafo único`,
      {
        signs: ['autoridade'],
        extends: 'preventiveRemoval',
        once: true,
        mustSay: true,
        after: ['afastamento_preventivo'],
      },
    ),
    ...anyFile,
  ];
}

/** Acts of any phase of any file. */
export const anyFile: readonly ActRule[] = [
  act('juntada', 'Juntada de documento', 'Lei 9.784/1999, art. 22', { signs: CLERK }),
  act('impedimento', 'Impedimento ou suspeição declarada', 'Lei 9.784/1999, arts. 18 a 20', {
    hint: 'Quem registra este ato declara-se impedido ou suspeito e não poderá julgar. A autoridade registra a sua própria declaração.',
    mustSay: true,
  }),
  act('outro', 'Outro ato', '', { mustSay: true }),
];

const guarantee = (
  id: string,
  label: string,
  text: string,
  metBy: string[],
  more: Partial<GuaranteeRule> = {},
): GuaranteeRule => ({
  id,
  label,
  text,
  metBy,
  after: [],
  until: [],
  citation: DEFENCE,
  perAccused: true,
  ...more,
});

export const openingGuarantee = guarantee(
  'portaria',
  'Instauração por portaria',
  'Falta registrar a portaria de instauração.',
  ['portaria'],
  { perAccused: false, citation: `${FEDERAL}, arts. 143 e 151, I` },
);

export const commissionGuarantee = guarantee(
  'comissao',
  'Comissão designada',
  'Falta designar a comissão que conduz o processo.',
  ['comissao'],
  { perAccused: false, citation: `${FEDERAL}, art. 149`, after: ['portaria'] },
);

/** The guarantees of who is accused in any punitive file. */
export const defenceGuarantees: readonly GuaranteeRule[] = [
  guarantee('citacao', 'Citação', 'Falta citar o acusado.', ['citacao']),
  guarantee('vista', 'Vista dos autos', 'Falta dar ao acusado vista dos autos.', ['vista'], {
    after: ['citacao'],
    until: ['defesa'],
  }),
  guarantee(
    'defesa',
    'Defesa ou prazo decorrido',
    'Falta a defesa, ou que corra por inteiro o prazo aberto para ela.',
    ['defesa', 'abertura_prazo_defesa'],
    { after: ['citacao'] },
  ),
  guarantee(
    'oitiva',
    'Oitiva do acusado',
    'Falta ouvir o acusado, ou registrar que ele recusou ser ouvido.',
    ['oitiva', 'dispensa_oitiva'],
    { after: ['citacao'] },
  ),
];

export const indictmentGuarantees: readonly GuaranteeRule[] = [
  guarantee(
    'indiciacao',
    'Indiciação',
    'Falta a indiciação do acusado, com os fatos e as provas.',
    ['indiciacao'],
    { after: ['oitiva'], citation: `${FEDERAL}, art. 161; CF, art. 5º, LV` },
  ),
  guarantee(
    'defesa_final',
    'Defesa final ou prazo decorrido',
    'Falta a defesa final, ou que corra por inteiro o prazo aberto para ela.',
    ['defesa_final', 'abertura_prazo_defesa_final'],
    { after: ['indiciacao'], citation: `${FEDERAL}, art. 161, § 1º; CF, art. 5º, LV` },
  ),
];

export const reportGuarantee = guarantee(
  'relatorio',
  'Relatório final',
  'Falta o relatório final da comissão.',
  ['relatorio'],
  { perAccused: false, citation: `${FEDERAL}, arts. 151, II, e 165` },
);
