import {
  GRADES,
  type Grade,
  type GuardStatus,
  grade,
  guardStatus,
  LEAVE_KINDS,
  STATUS_LABELS,
} from '../guards/model.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { fold } from '../text/fold.ts';
import { bad, cellText, good, type Parse, type Parsed } from './cells.ts';

const ORDINALS: Readonly<Record<string, string>> = {
  primeiro: '1',
  primeira: '1',
  segundo: '2',
  segunda: '2',
  terceiro: '3',
  terceira: '3',
};

/** Words as they are compared: no accents, marks, prepositions or gender of ordinals. */
export function wordsKey(text: string): string {
  return fold(text)
    .replace(/[ªº°]/g, ' ')
    .replace(/\b(\d+)[ao]\b/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:de|da|do|das|dos|a|o|para|por|em|e)$/.test(word))
    .map((word) => ORDINALS[word] ?? word)
    .join(' ');
}

function gradeKey(text: string): string {
  return wordsKey(text)
    .replace(/\b(?:guarda|civil|municipal|gcm|gm|cargo)\b/g, '')
    .replace(/\bcl\b/g, 'classe')
    .replace(/\binsp\b/g, 'inspetor')
    .replace(/\s+/g, ' ')
    .trim();
}

const GRADE_BY_KEY = new Map<string, Grade>(
  GRADES.flatMap(({ id, label }) => [
    [gradeKey(label), id],
    [gradeKey(id), id],
  ]),
);

/** The choices in words, for a refusal. */
function among(labels: readonly string[]): string {
  return `Use ${labels.slice(0, -1).join(', ')} ou ${labels.at(-1) ?? ''}.`;
}

/** A grade by its id, its label or as people shorten it: “3ª Classe”, “GCM 2º Inspetor”. */
export const gradeOf: Parse<Grade> = (cell) => {
  const shown = cellText(cell) ?? '';
  const known = grade.safeParse(shown).data ?? GRADE_BY_KEY.get(gradeKey(shown));
  if (known !== undefined) return good(known);
  const labels = GRADES.map(({ label }) => label.replace('Guarda Civil Municipal ', ''));
  return bad(`Graduação desconhecida: “${shown}”. ${among(labels)}`);
};

const STATUS_WORDS: Readonly<Record<string, GuardStatus>> = {
  atividade: 'active',
  ativa: 'active',
  exercicio: 'active',
  'efetivo exercicio': 'active',
  aposentada: 'retired',
  aposentadoria: 'retired',
  desligada: 'dismissed',
  exonerado: 'dismissed',
  exonerada: 'dismissed',
  demitido: 'dismissed',
  demitida: 'dismissed',
  falecida: 'deceased',
  obito: 'deceased',
};

/** The situation of a guard. */
export const statusOf: Parse<GuardStatus> = (cell) => {
  const shown = cellText(cell) ?? '';
  const key = wordsKey(shown);
  const known =
    guardStatus.options.find((id) => id === shown || wordsKey(STATUS_LABELS[id]) === key) ??
    STATUS_WORDS[key];
  if (known !== undefined) return good(known);
  return bad(`Situação desconhecida: “${shown}”. ${among(Object.values(STATUS_LABELS))}`);
};

type LeaveKindId = (typeof LEAVE_KINDS)[number]['id'];

const LEAVE_WORDS: ReadonlyArray<readonly [LeaveKindId, string]> = [
  [
    'licenca_saude',
    'licença saúde, licença médica, LTS, tratamento de saúde, atestado, atestado médico, auxílio doença',
  ],
  ['acidente_servico', 'acidente de trabalho, acidente em serviço, acidente, licença acidente de trabalho'],
  [
    'licenca_maternidade',
    'maternidade, paternidade, licença maternidade, licença paternidade, gestante, licença gestante',
  ],
  ['licenca_familia', 'doença em família, doença na família, doença em pessoa da família, licença família'],
  [
    'licenca_interesse',
    'interesse particular, interesses particulares, LIP, sem vencimentos, licença sem vencimentos',
  ],
  ['cessao', 'cessão, cedido, cedida, à disposição'],
  ['mandato', 'mandato eletivo, mandato classista, mandato'],
  ['afastamento_preventivo', 'preventivo'],
  ['outro', 'outros'],
];

const LEAVE_BY_KEY = new Map<string, LeaveKindId>([
  ...LEAVE_KINDS.flatMap(({ id, label }): [string, LeaveKindId][] => [
    [wordsKey(id), id],
    [wordsKey(label), id],
  ]),
  ...LEAVE_WORDS.flatMap(([id, words]) =>
    words.split(', ').map((word): [string, LeaveKindId] => [wordsKey(word), id]),
  ),
]);

/** A kind of leave by its id, its label or its usual name: “Licença médica”, “LIP”. */
export const leaveKindOf: Parse<LeaveKindId> = (cell) => {
  const shown = cellText(cell) ?? '';
  const known = LEAVE_BY_KEY.get(wordsKey(shown));
  if (known !== undefined) return good(known);
  return bad(`Afastamento desconhecido: “${shown}”. ${among(LEAVE_KINDS.map(({ label }) => label))}`);
};

function itemKey(text: string): string {
  return fold(text)
    .replace(/[ªº°"“”']/g, ' ')
    .replace(/\b(?:artigos?|arts?|incisos?|inc|alineas?|al|letra|item)\b\.?/g, ' ')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

/** What of a rulebook a spreadsheet names. */
export type RulebookWords = {
  /** “36, XII”, “art. 36, XII”, “36-XII”, or the whole label. */
  readonly item: Parse<Rulebook['transgressions'][number]>;
  /** “Repreensão escrita”, or “Suspensão de 10 dias”, which tells the days too. */
  readonly sanction: Parse<{ readonly kind: Rulebook['sanctions'][number]; readonly days: number | null }>;
  readonly reward: Parse<Rulebook['rewards'][number]>;
};

const DAYS_WITHIN = /\s*[-–,:(]?\s*(?:de|por)?\s*(\d{1,4})\s*(?:\([^)]*\))?\s*dias?\)?\s*$/i;

function named<T extends { readonly id: string; readonly label: string }>(
  all: readonly T[],
  what: string,
): (shown: string) => Parsed<T> {
  const byKey = new Map(
    all.flatMap((one) => [[wordsKey(one.id), one] as const, [wordsKey(one.label), one] as const]),
  );
  return (shown) => {
    const known = byKey.get(wordsKey(shown));
    return known === undefined
      ? bad(`${what} desconhecida na norma: “${shown}”. ${among(all.map(({ label }) => label))}`)
      : good(known);
  };
}

/** Finds items, sanctions and rewards of a rulebook by the words of an office. */
export function rulebookWords(rulebook: Rulebook): RulebookWords {
  const items = new Map(
    rulebook.transgressions.flatMap((one) => [
      [itemKey(one.label), one] as const,
      [itemKey(one.citation), one] as const,
      [itemKey(one.id), one] as const,
    ]),
  );
  const sanctions = named(rulebook.sanctions, 'Sanção');
  const rewards = named(rulebook.rewards, 'Recompensa');
  return {
    item: (cell) => {
      const shown = cellText(cell) ?? '';
      const known = items.get(itemKey(shown));
      return known === undefined
        ? bad(`A norma não tem a transgressão “${shown}”: escreva artigo e inciso, como “36, XII”.`)
        : good(known);
    },
    sanction: (cell) => {
      const shown = cellText(cell) ?? '';
      const days = DAYS_WITHIN.exec(shown)?.[1];
      const found = sanctions(days === undefined ? shown : shown.replace(DAYS_WITHIN, ''));
      return found.ok ? good({ kind: found.value, days: days === undefined ? null : Number(days) }) : found;
    },
    reward: (cell) => rewards(cellText(cell) ?? ''),
  };
}
