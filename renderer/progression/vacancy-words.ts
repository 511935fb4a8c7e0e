import type { Vacancies } from '../../shared/progression/vacancies.ts';

/** The posts of the grade and how many are free, in words with the article. */
export function vacancyWords({ text, vacancies, citation }: Vacancies): string {
  const free = vacancies === null ? '' : vacancies === 1 ? '; 1 livre' : `; ${vacancies} livres`;
  const article = citation === '' ? '' : ` (${citation})`;
  return `${text.replace(/\.$/, '')}${free}${article}.`;
}
