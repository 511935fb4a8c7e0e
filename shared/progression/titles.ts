import { fold } from '../text/fold.ts';
import { formatDate } from '../time/civil-date.ts';
import type { ProgressionFacts, Title } from './facts.ts';
import type { PointRule } from './schema.ts';
import { type SchoolingLevel, schoolingLabel, schoolingRank } from './schooling.ts';

type TitleRule = Extract<PointRule, { readonly kind: 'title' }>;

function concluded(facts: ProgressionFacts): readonly Title[] {
  return facts.titles.filter(({ on }) => on === null || on <= facts.on);
}

/** The highest level proven by the day, declared or by a title; null when there is none. */
export function highestSchooling(facts: ProgressionFacts): SchoolingLevel | null {
  return concluded(facts)
    .map((title): SchoolingLevel | null => title.level)
    .reduce((best, level) => (schoolingRank(level) > schoolingRank(best) ? level : best), facts.schooling);
}

function nameOf(title: Title): string {
  const name = title.name === '' ? schoolingLabel(title.level) : title.name;
  const hours = title.hours === null ? '' : `, ${title.hours} horas`;
  return title.on === null ? `${name}${hours}` : `${name}${hours}, ${formatDate(title.on)}`;
}

/** Titles that the rule takes, each course once. */
function distinct(rule: TitleRule, facts: ProgressionFacts): readonly Title[] {
  const seen = new Set<string>();
  return concluded(facts).filter((title) => {
    if (!title.related || !rule.levels.includes(title.level)) return false;
    if (rule.minHours !== null && (title.hours ?? 0) < rule.minHours) return false;
    const name = fold(title.name);
    const key = `${title.level}|${name}`;
    if (name !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A degree above it cannot be had without higher education, so the declared level is enough to show it. */
function declared(rule: TitleRule, facts: ProgressionFacts): readonly string[] {
  if (!rule.levels.includes('superior')) return [];
  const level = highestSchooling(facts);
  return schoolingRank(level) >= schoolingRank('superior') ? [schoolingLabel('superior')] : [];
}

/** What each title that gives points under the rule is; empty where the grade to enter already asks the level. */
export function titlesCounted(
  rule: TitleRule,
  facts: ProgressionFacts,
  asked: SchoolingLevel | null,
): readonly string[] {
  const highest = Math.max(...rule.levels.map(schoolingRank));
  if (rule.unlessRequired && asked !== null && schoolingRank(asked) >= highest) return [];
  const titles = distinct(rule, facts).map(nameOf);
  const found = titles.length > 0 ? titles : declared(rule, facts);
  return rule.once ? found.slice(0, 1) : found;
}
