import type { BehaviorClass } from '../rulebook/behavior-schema.ts';
import type { Condition } from '../rulebook/conditions.ts';
import type { Because } from '../rulebook/proof.ts';
import type { BehaviorRules } from '../rulebook/schema.ts';
import { addMonthsToDay, formatDate, LAST_DAY } from '../time/civil-date.ts';
import type { Columns } from './columns.ts';
import type { BehaviorFacts, SanctionFact } from './facts.ts';
import { NO_START } from './force-rows.ts';
import { amountOf, type State, serviceOf, testOf } from './program.ts';
import { type Standing, standingOf } from './standing.ts';
import { NEVER } from './windows.ts';
import { amountText, both, dayText, kindLabel, plural } from './wording.ts';

/** One guard on one day: the only guard of the columns. */
export type Question = {
  readonly rules: BehaviorRules;
  readonly facts: BehaviorFacts;
  readonly columns: Columns;
  readonly state: State;
  readonly day: number;
};

type Scene = Question & { readonly standing: Standing };

function serviceText({ columns, standing, day }: Scene, months: number): string {
  const on = standing.served[serviceOf(columns.program, months)] ?? NEVER;
  const length = `${plural(months, 'mês', 'meses')} de serviço`;
  const completed = dayText(on);
  if (completed === null) return `${length} não se completam enquanto durar o afastamento`;
  const excluded = on - addMonthsToDay(standing.admission, months);
  const note = excluded > 0 ? `, descontados ${plural(excluded, 'dia', 'dias')} de afastamento` : '';
  return `${length} ${on <= day ? 'completados' : 'só se completam'} em ${completed}${note}`;
}

/** The sentences that decide a condition: what holds in it when it holds, what fails when it fails. */
function decisive(scene: Scene, when: Condition): string[] {
  const { program } = scene.columns;
  const holds = testOf(program, when)(scene.state);
  const parts = when.any ?? when.all;
  if (parts)
    return parts
      .filter((part) => testOf(program, part)(scene.state) === holds)
      .flatMap((part) => decisive(scene, part));
  if (when.not) return decisive(scene, when.not);
  if (when.serviceMonths) {
    const { atLeast, lessThan } = when.serviceMonths;
    return [atLeast, lessThan].flatMap((months) =>
      months === undefined ? [] : [serviceText(scene, months)],
    );
  }
  if (when.otherwise) return [];
  return [amountText(scene.rules, when, amountOf(program, when)(scene.state))];
}

function sentence(scene: Scene, when: Condition): string {
  const parts = [...new Set(decisive(scene, when))];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

function chosenClass(scene: Scene, one: BehaviorClass): Because {
  const { behavior } = scene.rules;
  if (one.when.otherwise !== true && testOf(scene.columns.program, one.when)(scene.state)) {
    return { citation: one.citation, text: `${one.label}${sentence(scene, one.when)}.` };
  }
  if (!scene.state.sanctioned && one.id === behavior.initial) {
    const citation = [...new Set([behavior.initialCitation, one.citation])]
      .filter((text) => text !== '')
      .join('; ');
    return {
      citation,
      text: `${one.label}: classe de ingresso, sem sanção que a reduza e sem tempo para outra.`,
    };
  }
  return { citation: one.citation, text: `${one.label}: nenhuma das outras classes se aplica.` };
}

type Window = { readonly months: number; readonly end: number; readonly excluded: number };

/** Every window of the sanction with the day on which it is left. */
function endsOf({ columns }: Scene, row: number): Map<number | null, number> {
  const { windows } = columns.program;
  return new Map(
    windows.map((months, index) => [months, columns.sanctions.ends[row * windows.length + index] ?? NEVER]),
  );
}

function windowsOf(scene: Scene, row: number, start: number): Window[] {
  return [...endsOf(scene, row)]
    .flatMap(([months, end]) =>
      months === null ? [] : [{ months, end, excluded: end - addMonthsToDay(start, months) }],
    )
    .sort((a, b) => a.months - b.months);
}

function excludedText(days: number): string {
  return plural(days, 'dia de afastamento descontado', 'dias de afastamento descontados');
}

/** Which windows the sanction has left and until when it counts in the others. */
function windowsText(scene: Scene, windows: readonly Window[]): string {
  const same = windows.every((window) => window.excluded === windows[0]?.excluded);
  const note = ({ excluded }: Window) => (same || excluded === 0 ? '' : ` (${excludedText(excluded)})`);
  const left = windows
    .filter((window) => window.end <= scene.day)
    .map(
      (window) =>
        `a janela de ${plural(window.months, 'mês', 'meses')} em ${dayText(window.end)}${note(window)}`,
    );
  const inside = windows
    .filter((window) => window.end > scene.day)
    .map((window) => {
      const last = dayText(window.end - 1);
      const until = last === null ? 'enquanto durar o afastamento' : `até ${last}`;
      return `${until} na janela de ${plural(window.months, 'mês', 'meses')}${note(window)}`;
    });
  const parts = [
    left.length > 0 ? `deixou ${both(left)}` : '',
    inside.length > 0 ? `conta ${both(inside)}` : '',
    same && (windows[0]?.excluded ?? 0) > 0 ? excludedText(windows[0]?.excluded ?? 0) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function nameOf(scene: Scene, fact: SanctionFact): string {
  const days = fact.days ? ` de ${plural(fact.days, 'dia', 'dias')}` : '';
  const { countsFrom } = scene.rules.behavior;
  const applied =
    countsFrom === 'appliedOn' ? `, aplicada em ${formatDate(fact.appliedOn ?? fact.finalOn)}` : '';
  const served =
    fact.fulfilledOn === null ? ' e ainda não cumprida' : ` e cumprida em ${formatDate(fact.fulfilledOn)}`;
  return `${kindLabel(scene.rules, fact.kind)}${days}${applied}, definitiva em ${formatDate(fact.finalOn)}${served}`;
}

function evidence(scene: Scene, row: number): Because[] {
  const { program, sanctions } = scene.columns;
  const fact = scene.facts.sanctions[row];
  const counts = [...endsOf(scene, row).values()].some((end) => scene.day < end);
  if (fact === undefined || !counts || (sanctions.final[row] ?? NEVER) > scene.day) return [];
  const { countsFromCitation, leaves } = scene.rules.behavior;
  const name = nameOf(scene, fact);
  const start = sanctions.start[row] ?? NO_START;
  if (start === NO_START)
    return [{ citation: countsFromCitation, text: `${name}: conta em todas as janelas.` }];
  const windows = windowsOf(scene, row, start);
  const delayed = windows.some((window) => window.excluded > 0);
  const citation = [countsFromCitation, delayed ? leaves.citation : '']
    .filter((text) => text !== '')
    .join('; ');
  const career = program.windows.includes(null) ? ['conta por toda a carreira'] : [];
  const text = [...career, windowsText(scene, windows)].filter((part) => part !== '').join('; ');
  return [{ citation, text: `${name}: ${text}.` }];
}

/**
 * Why the guard has that class on that day: the class and what decides it, each sanction that still counts with
 * the last day it does in each window, and each class tried before and why it does not apply.
 */
export function explain(question: Question, chosen: string): Because[] {
  const { rules, state } = question;
  const { program } = question.columns;
  const standing = standingOf(question.columns, 0, LAST_DAY);
  const scene: Scene = { ...question, standing };
  const answer: Because[] = [];
  const refused: Because[] = [];
  for (const one of rules.behavior.classes) {
    const holds = testOf(program, one.when)(state);
    if (one.id === chosen) answer.push(chosenClass(scene, one));
    if (holds) break;
    if (one.id !== chosen) {
      refused.push({
        citation: one.citation,
        text: `${one.label} não se aplica${sentence(scene, one.when)}.`,
      });
    }
  }
  const initial = rules.behavior.classes.find((one) => one.id === chosen);
  if (answer.length === 0 && initial) answer.push(chosenClass(scene, initial));
  return [...answer, ...standing.rows.flatMap((row) => evidence(scene, row)), ...refused];
}
