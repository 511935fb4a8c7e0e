import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { fill, filled, ofDocument, sample } from './filling.ts';
import { docxAt, inspectDocx } from './inspect.ts';
import { save, setUse } from './save.ts';
import { allTemplates, fileWithBytes, templateById } from './statements.ts';

export const templatesHandlers: HandlersOf<AppContract>['templates'] = {
  list: ({ db }) => allTemplates(db),
  get: ({ db }, { id }) => templateById(db, id),
  async inspect(_context, { kind, file }) {
    const docx = await docxAt(file);
    const { used, problems } = await inspectDocx(kind, docx);
    return { fileName: docx.name, fields: [...used], problems: [...problems] };
  },
  save,
  setUse,
  async original({ db }, { id, version }) {
    const { name, bytes } = await fileWithBytes(db, id, version);
    return { fileName: name, base64: Buffer.from(bytes).toString('base64') };
  },
  sample,
  ofDocument,
  fill,
  filled,
};
