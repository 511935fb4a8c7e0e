import { z } from 'zod';
import { manifestationSecrecy } from '../manifestations/model.ts';
import { isoDate } from '../time/civil-date.ts';

/** The degrees of satisfaction, of 100. */
export const SCORES = [0, 25, 50, 75, 100] as const;

export const surveyScore = z.literal(SCORES, { error: 'Escolha o grau de satisfação.' });
export type SurveyScore = z.infer<typeof surveyScore>;

export const surveyResolved = z.enum(['sim', 'em_parte', 'nao'], {
  error: 'Escolha se a demanda foi resolvida.',
});
export type SurveyResolved = z.infer<typeof surveyResolved>;

export const surveyMeans = z.enum(['papel', 'telefone', 'codigo'], { error: 'Escolha o meio.' });
export type SurveyMeans = z.infer<typeof surveyMeans>;

/** From the best to the worst, as the form asks. */
export const SCORE_LABELS: Readonly<Record<SurveyScore, string>> = {
  0: 'Muito insatisfeito',
  25: 'Insatisfeito',
  50: 'Nem satisfeito nem insatisfeito',
  75: 'Satisfeito',
  100: 'Muito satisfeito',
};

export const RESOLVED_LABELS: Readonly<Record<SurveyResolved, string>> = {
  sim: 'Sim',
  em_parte: 'Em parte',
  nao: 'Não',
};

export const SURVEY_MEANS_LABELS: Readonly<Record<SurveyMeans, string>> = {
  papel: 'Formulário em papel',
  telefone: 'Telefone',
  codigo: 'Pelo código de acompanhamento',
};

const id = z.number().int();

/** One version of what a citizen thought of how the manifestation was handled. */
export const survey = z.object({
  id,
  score: surveyScore,
  resolved: surveyResolved,
  /** In the citizen's words, what tells who spoke masked. */
  comment: z.string(),
  means: surveyMeans,
  on: isoDate,
  /** Why this version took the place of the one before; null in the first. */
  reason: z.string().nullable(),
  /** The version that took the place of this one. */
  replacedBy: id.nullable(),
});
export type Survey = z.infer<typeof survey>;

/**
 * How the survey stands for who holds the code. `early`: still open. `secrecy` says whether a comment must be compared
 * with an identity, which takes an open vault.
 */
export const followUpSurvey = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['early', 'open']), secrecy: manifestationSecrecy }),
  z.object({
    state: z.literal('answered'),
    score: surveyScore,
    resolved: surveyResolved,
    on: isoDate,
  }),
]);
export type FollowUpSurvey = z.infer<typeof followUpSurvey>;

/** What the list filters by: the degree that stands, or `none` for closed ones whose citizen was not heard. */
export const surveyFilter = z.enum(['100', '75', '50', '25', '0', 'none']);
export type SurveyFilter = z.infer<typeof surveyFilter>;

export const SURVEY_FILTER_LABELS: Readonly<Record<SurveyFilter, string>> = {
  100: SCORE_LABELS[100],
  75: SCORE_LABELS[75],
  50: SCORE_LABELS[50],
  25: SCORE_LABELS[25],
  0: SCORE_LABELS[0],
  none: 'Encerrada sem resposta à pesquisa',
};
