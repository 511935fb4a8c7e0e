import { sql } from 'kysely';
import { LEVELS, secrecyLevel } from '../../shared/access/model.ts';
import { gradeLabel, statusLabel } from '../../shared/guards/model.ts';
import {
  KIND_LABELS as MANIFESTATION_KINDS,
  STATUS_LABELS as MANIFESTATION_STATUS,
} from '../../shared/manifestations/model.ts';
import {
  STATUS_LABELS as PROCEEDING_STATUS,
  kindLabel as proceedingKind,
} from '../../shared/proceedings/model.ts';
import type { Hit } from '../../shared/search/contract.ts';
import { levelInForce, type Reaching, reach } from '../access/reach.ts';
import { like, likePattern, likeText } from '../like.ts';
import type { Reader } from '../reader.ts';
import { excerptFrom, marked, matching, type TextIndex } from './full-text.ts';

/** Enough of each kind to fill the whole answer by itself. */
const MOST = 30;

/** 0: exactly what was typed; 1: begins with it; 2: contains it. */
export type RankedHit = { readonly rank: number; readonly hit: Hit };

/** `exact` and `folded` are the same text, upper case and folded; `query` asks a full-text index for it. */
export type Sought = { readonly exact: string; readonly folded: string; readonly query: string };

function rankOf(value: string, sought: string): number {
  if (value === sought) return 0;
  return value.startsWith(sought) ? 1 : 2;
}

/** Guards with each typed word at the beginning of a word of the name, or with that beginning of registration. */
export async function findGuards(db: Reader, { exact, folded }: Sought): Promise<RankedHit[]> {
  const rows = await db
    .selectFrom('guard')
    .select(['id', 'registration', 'name', 'search_name', 'grade', 'status'])
    .where((eb) =>
      eb.or([
        like(sql<string>`upper(registration)`, `${likeText(exact)}%`),
        eb.and(
          folded
            .split(' ')
            .map(likeText)
            .map((word) =>
              eb.or([like(eb.ref('search_name'), `${word}%`), like(eb.ref('search_name'), `% ${word}%`)]),
            ),
        ),
      ]),
    )
    .orderBy((eb) => eb.case().when(sql<string>`upper(registration)`, '=', exact).then(0).else(1).end())
    .orderBy((eb) =>
      eb
        .case()
        .when(like(eb.ref('search_name'), `${likeText(folded)}%`))
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('search_name')
    .limit(MOST)
    .execute();
  return rows.map((row) => {
    const away = row.status === 'active' ? '' : ` · ${statusLabel(row.status)}`;
    const byNumber = rankOf(row.registration.toUpperCase(), exact);
    const byName = rankOf(row.search_name, folded);
    return {
      rank: Math.min(byNumber, byName),
      hit: {
        kind: 'guard',
        id: row.id,
        title: row.name,
        detail: `Matrícula ${row.registration} · ${gradeLabel(row.grade)}${away}`,
      },
    };
  });
}

/** Newest first, with the piece of the text that holds the words; the index says whose texts. */
function found(db: Reader, index: TextIndex, query: string) {
  return db
    .selectFrom(index)
    .innerJoin('manifestation', 'manifestation.id', `${index}.rowid`)
    .select(['manifestation.id', 'manifestation.protocol', 'manifestation.kind', 'manifestation.status'])
    .select(marked(index).as('marked'))
    .where(matching(index, query))
    .orderBy(`${index}.rowid`, 'desc')
    .limit(MOST)
    .execute();
}

type Found = Awaited<ReturnType<typeof found>>[number];

function hitOf(kind: 'manifestation' | 'referred', row: Found, state: string, exact: string): RankedHit {
  const piece = excerptFrom(row.marked, row.protocol);
  const detail = [MANIFESTATION_KINDS[row.kind], state, ...(piece === null ? [] : [piece.text])].join(' · ');
  return { rank: rankOf(row.protocol, exact), hit: { kind, id: row.id, title: row.protocol, detail } };
}

/** Manifestations by protocol, by any text and by answer, newest first. */
export async function findManifestations(db: Reader, { exact, query }: Sought): Promise<RankedHit[]> {
  const rows = await found(db, 'manifestation_fts', query);
  return rows.map((row) => hitOf('manifestation', row, MANIFESTATION_STATUS[row.status], exact));
}

/** For who knows only what was forwarded to the corregedoria: by protocol and by what the extract says. */
export async function findReferred(db: Reader, { exact, query }: Sought): Promise<RankedHit[]> {
  const rows = await found(db, 'referred_fts', query);
  return rows.map((row) => hitOf('referred', row, 'Extrato encaminhado', exact));
}

/** Proceedings by any part of the number, newest first. */
export async function findProceedings(
  db: Reader,
  { exact }: Sought,
  reaching: Reaching,
): Promise<RankedHit[]> {
  const rows = await db
    .selectFrom('proceeding')
    .select(['id', 'number', 'kind', 'status', levelInForce.as('level'), reach(reaching).as('reachable')])
    .where((eb) => like(eb.ref('number'), likePattern(exact)))
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    rank: rankOf(row.number, exact),
    hit: {
      kind: 'proceeding',
      id: row.id,
      title: row.number,
      detail:
        Number(row.reachable) === 1
          ? `${proceedingKind(row.kind)} · ${PROCEEDING_STATUS[row.status]}`
          : LEVELS[secrecyLevel.parse(row.level)].label,
    },
  }));
}
