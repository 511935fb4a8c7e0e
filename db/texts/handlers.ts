import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { fillFields } from '../../shared/texts/fields.ts';
import type { HandlersOf } from '../context.ts';
import { saveText } from './save.ts';
import { allTexts, versionsOf } from './statements.ts';
import { valuesFor } from './values.ts';

export const textsHandlers: HandlersOf<AppContract>['texts'] = {
  list: ({ db }) => allTexts(db),
  async get({ db }, { key }) {
    const found = (await allTexts(db)).find((one) => one.key === key);
    if (found === undefined) throw notFound('texto');
    return { ...found, versions: await versionsOf(db, key) };
  },
  save: saveText,
  async preview({ db, session, today }, { body, manifestationId }) {
    const values = await valuesFor(db, manifestationId, { session, today });
    return { protocol: values.protocolo ?? '', text: fillFields(body, values) };
  },
};
