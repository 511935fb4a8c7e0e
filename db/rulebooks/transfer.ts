import { AppError, invalidField } from '../../shared/contract/errors.ts';
import { type RulebookDraftBody, rulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import { issueText } from '../../shared/rulebook/issue-text.ts';
import { rulebook } from '../../shared/rulebook/schema.ts';
import { fold } from '../../shared/text/fold.ts';
import type { FoundSource } from './sources.ts';

/** Beyond this number the reader is told to mend the first ones. */
const MOST_REASONS = 50;

/** A name that every system accepts, from the title. */
function fileNameOf(title: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `norma-${words === '' ? 'sem-titulo' : words}.json`;
}

/** The rulebook as the text of a file, readable by people. */
export function exportedFile({ body, named }: FoundSource): { fileName: string; text: string } {
  return { fileName: fileNameOf(named.title), text: `${JSON.stringify(body, null, 2)}\n` };
}

/** Where a text stops being JSON, in the reader's words; the position is given by line where it can be known. */
function brokenJson(text: string, error: unknown): string {
  const found = error instanceof Error ? /position (\d+)/.exec(error.message) : null;
  const before = found === null ? null : text.slice(0, Number(found[1]));
  const where = before === null ? '' : ` O defeito está na linha ${before.split('\n').length}.`;
  return `O arquivo não é um texto JSON válido.${where}`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalidField('text', brokenJson(text, error));
  }
}

/**
 * The rulebook in the text of a file, ready to be a draft. Throws `invalid`: field `text` when it is no JSON, else one
 * field for each fault, named by its place in the file.
 */
export function importedBody(text: string): RulebookDraftBody {
  const parsed = rulebook.safeParse(parsedJson(text), { error: issueText });
  if (parsed.success) return rulebookDraftBody.parse(parsed.data);
  const fields: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues.slice(0, MOST_REASONS)) {
    const place = path.length === 0 ? 'text' : path.join('.');
    fields[place] = [...(fields[place] ?? []), message];
  }
  throw new AppError({ code: 'invalid', fields });
}
