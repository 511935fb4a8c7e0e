import { type AppError, conflict, invalidField, ruleError } from '../contract/errors.ts';
import { isOpen, type ManifestationStatus } from '../manifestations/model.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

/** The law that asks for the survey. */
export const SURVEY_LAW = 'Lei 13.460/2017, art. 23';

type Closed = { readonly status: ManifestationStatus; readonly closedOn: IsoDate | null };

/** Whether the citizen may already be asked: the manifestation is closed, whatever the way. */
export function maySurvey({ status }: Pick<Closed, 'status'>): boolean {
  return !isOpen(status);
}

/** Refuses to ask before there is something to be satisfied with. Throws `rule`. */
export function checkClosed({ status }: Pick<Closed, 'status'>): void {
  if (maySurvey({ status })) return;
  throw ruleError('pesquisa_antes_da_conclusao', SURVEY_LAW, [
    'A manifestação ainda está em andamento.',
    'A pesquisa avalia o atendimento terminado: responda ou encerre a manifestação antes de registrá-la.',
  ]);
}

/** Refuses a day on which it cannot have been answered. Throws `invalid`. */
export function checkSurveyDay(on: IsoDate, { closedOn }: Pick<Closed, 'closedOn'>, today: IsoDate): void {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (closedOn !== null && on < closedOn)
    throw invalidField(
      'on',
      `A manifestação foi encerrada em ${formatDate(closedOn)}: a pesquisa não pode ser anterior.`,
    );
}

/** The refusal of a second answer to the same survey. */
export function alreadyAnswered(): AppError {
  return conflict(
    'A pesquisa desta manifestação já foi respondida. Se houve engano, corrija a resposta registrada, com o motivo.',
  );
}
