import { z } from 'zod';
import { leaveKind } from '../guards/model.ts';
import { kindsNamed } from './conditions.ts';
import { type RulebookDraftBody, rulebookDraftBody } from './draft-schema.ts';
import { issueText } from './issue-text.ts';
import { errorAt, type RulebookProblem, warningAt } from './rulebook-problem.ts';
import { behaviorRules, rulebook } from './schema.ts';
import { appealProblems } from './validate-appeals.ts';
import { behaviorProblems } from './validate-behavior.ts';
import { catalogProblems } from './validate-catalog.ts';
import { procedureProblems } from './validate-procedures.ts';
import { recurrenceProblems } from './validate-recurrence.ts';
import type { Kind } from './witness.ts';

const LONGEST = 3650;

const kindList = z.object({
  sanctions: z.array(
    z.object({
      id: z.string(),
      effect: z.string().optional(),
      days: z.object({ min: z.number(), max: z.number() }).nullish(),
    }),
  ),
});

/** Days that a sanction of each kind may have; where the list does not say, any number of days may be. */
function kindsOf(raw: unknown, named: readonly string[]): Kind[] {
  const listed = kindList.safeParse(raw);
  const known: Kind[] = listed.success
    ? listed.data.sanctions.map(({ id, effect = 'suspension', days }) => ({
        id,
        days: effect === 'suspension' || days ? (days ?? { min: 1, max: LONGEST }) : null,
      }))
    : [];
  const strangers = named.filter((id) => !known.some((one) => one.id === id));
  return [...known, ...strangers.map((id) => ({ id, days: { min: 1, max: LONGEST } }))];
}

function behaviorPart(raw: unknown): RulebookProblem[] {
  const parsed = behaviorRules.safeParse(raw);
  if (!parsed.success) return [];
  const { classes, equivalences } = parsed.data.behavior;
  const named = [
    ...classes.flatMap((one) => kindsNamed(one.when)),
    ...equivalences.flatMap((one) => [...one.of, one.as]),
  ];
  const kinds = kindsOf(raw, [...new Set(named)]);
  return behaviorProblems(parsed.data, kinds);
}

function orderProblems({ behavior, mitigating, aggravating }: RulebookDraftBody): RulebookProblem[] {
  const compared = [...mitigating, ...aggravating].some(({ detect }) => detect?.kind === 'classAtLeast');
  if (!compared || behavior.bestToWorst.length > 0) return [];
  const text = 'Há circunstância que compara classes, e falta dizer a ordem delas, da melhor à pior.';
  return [warningAt(['behavior', 'bestToWorst'], text)];
}

function leaveProblems({ behavior: { leaves } }: RulebookDraftBody): RulebookProblem[] {
  if (leaves.off) return [];
  const kinds = leaves.kinds === 'all' ? [] : leaves.kinds;
  const strangers = [...kinds, ...leaves.exceptKinds].filter((kind) => !leaveKind.safeParse(kind).success);
  const found = strangers.map((kind) =>
    warningAt(
      ['behavior', 'leaves', 'kinds'],
      `A aplicação não registra afastamento da espécie “${kind}”.`,
      leaves.citation,
    ),
  );
  if (leaves.kinds === 'all' || leaves.kinds.length > 0) return found;
  const text = 'Nenhuma espécie de afastamento foi indicada: nenhum seria descontado.';
  return [...found, warningAt(['behavior', 'leaves', 'kinds'], text, leaves.citation)];
}

function readingProblems(body: RulebookDraftBody): RulebookProblem[] {
  return body.readings.flatMap(({ setting }, index) => {
    const field = setting?.split('.')[0];
    if (field === undefined || field in body) return [];
    return [warningAt(['readings', index, 'setting'], `A norma não tem o campo “${field}”.`)];
  });
}

/** Rules told in words, which the application keeps as notes. */
function inWords(raw: unknown): RulebookProblem[] {
  const told = z.array(z.looseObject({ detect: z.unknown().optional(), limit: z.unknown().optional() }));
  const lists = z.looseObject({
    justifications: told.catch([]),
    mitigating: told.catch([]),
    aggravating: told.catch([]),
    rewards: told.catch([]),
  });
  const parsed = lists.safeParse(raw);
  if (!parsed.success) return [];
  const { justifications, mitigating, aggravating, rewards } = parsed.data;
  const detected = Object.entries({ justifications, mitigating, aggravating }).flatMap(([name, list]) =>
    list.flatMap(({ detect }, index) =>
      typeof detect === 'string'
        ? [warningAt([name, index, 'detect'], 'Descrita em palavras: a aplicação não a propõe por si.')]
        : [],
    ),
  );
  const limited = rewards.flatMap(({ limit }, index) =>
    typeof limit === 'string'
      ? [warningAt(['rewards', index, 'limit'], 'Limite escrito em palavras: a aplicação não o verifica.')]
      : [],
  );
  return [...detected, ...limited];
}

/**
 * Everything wrong or doubtful in a rulebook, given as JSON would bring it: errors first, each place once for each text.
 * A rulebook without errors is one that `rulebook` reads and that calculations accept without throwing.
 */
export function validateRulebook(raw: unknown): RulebookProblem[] {
  const parsed = rulebook.safeParse(raw, { error: issueText });
  const schema = (parsed.error?.issues ?? []).map(({ path, message }) => errorAt(path.map(String), message));
  const faulty = new Set(schema.map((one) => one.path));
  const body = parsed.data ?? rulebookDraftBody.safeParse(raw).data;
  const lists =
    body === undefined
      ? []
      : [
          ...catalogProblems(body),
          ...recurrenceProblems(body),
          ...procedureProblems(body.procedures),
          ...appealProblems(body),
          ...orderProblems(body),
          ...leaveProblems(body),
          ...readingProblems(body),
        ];
  const rules = [...behaviorPart(raw), ...lists, ...inWords(raw)].filter(({ path }) => !faulty.has(path));
  const all = [...schema, ...rules];
  const distinct = [...new Map(all.map((one) => [`${one.path}\n${one.text}`, one])).values()];
  return [
    ...distinct.filter((one) => one.severity === 'error'),
    ...distinct.filter((one) => one.severity === 'warning'),
  ];
}

/** Whether nothing bars the publication of the rulebook. */
export function isPublishable(problems: readonly RulebookProblem[]): boolean {
  return problems.every((one) => one.severity !== 'error');
}
