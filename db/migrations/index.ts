import type { Migration } from '../migrate.ts';
import { sql as foundation } from './0001-foundation.ts';
import { sql as rulebooks } from './0002-rulebooks.ts';
import { sql as reclassification } from './0003-reclassification.ts';
import { sql as efetivo } from './0004-efetivo.ts';
import { sql as imports } from './0005-imports.ts';
import { sql as documents } from './0006-documents.ts';
import { sql as attachments } from './0007-attachments.ts';
import { sql as vault } from './0008-vault.ts';
import { sql as screening } from './0009-screening.ts';
import { sql as answers } from './0010-answers.ts';
import { sql as search } from './0011-search.ts';
import { sql as registers } from './0012-registers.ts';
import { sql as procedures } from './0013-procedures.ts';
import { sql as people } from './0014-people.ts';
import { sql as judgment } from './0015-judgment.ts';
import { sql as custody } from './0016-custody.ts';

/** In order, without gaps: version N brings a file from N−1 to N. */
export const migrations: readonly Migration[] = [
  { version: 1, name: '0001-foundation', sql: foundation },
  { version: 2, name: '0002-rulebooks', sql: rulebooks },
  { version: 3, name: '0003-reclassification', sql: reclassification },
  { version: 4, name: '0004-efetivo', sql: efetivo },
  { version: 5, name: '0005-imports', sql: imports },
  { version: 6, name: '0006-documents', sql: documents },
  { version: 7, name: '0007-attachments', sql: attachments },
  { version: 8, name: '0008-vault', sql: vault },
  { version: 9, name: '0009-screening', sql: screening },
  { version: 10, name: '0010-answers', sql: answers },
  { version: 11, name: '0011-search', sql: search },
  { version: 12, name: '0012-registers', sql: registers },
  { version: 13, name: '0013-procedures', sql: procedures },
  { version: 14, name: '0014-people', sql: people },
  { version: 15, name: '0015-judgment', sql: judgment },
  { version: 16, name: '0016-custody', sql: custody },
];
