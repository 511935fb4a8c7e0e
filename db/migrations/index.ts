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
import { sql as satisfaction } from './0017-satisfaction.ts';
import { sql as recommendations } from './0018-recommendations.ts';
import { sql as offices } from './0019-offices.ts';
import { sql as appeals } from './0020-appeals.ts';
import { sql as preventive } from './0021-preventive.ts';
import { sql as papers } from './0022-papers.ts';
import { sql as templates } from './0023-templates.ts';
import { sql as trust } from './0024-trust.ts';
import { sql as auditKey } from './0025-audit-key.ts';

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
  { version: 17, name: '0017-satisfaction', sql: satisfaction },
  { version: 18, name: '0018-recommendations', sql: recommendations },
  { version: 19, name: '0019-offices', sql: offices },
  { version: 20, name: '0020-appeals', sql: appeals },
  { version: 21, name: '0021-preventive', sql: preventive },
  { version: 22, name: '0022-papers', sql: papers },
  { version: 23, name: '0023-templates', sql: templates },
  { version: 24, name: '0024-trust', sql: trust },
  { version: 25, name: '0025-audit-key', sql: auditKey },
];
