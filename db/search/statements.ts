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

/** Enough of each kind to fill the whole answer by itself. */
const MOST = 30;

/** 0: exactly what was typed; 1: begins with it; 2: contains it. */
export type RankedHit = { readonly rank: number; readonly hit: Hit };

/** `exact` and `folded` are the same text, upper case and folded. */
export type Sought = { readonly exact: string; readonly folded: string };

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

function manifestations(db: Reader, { exact }: Sought) {
  return db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'status'])
    .where((eb) => like(eb.ref('protocol'), likePattern(exact)))
    .orderBy('id', 'desc')
    .limit(MOST);
}

/** Manifestations by any part of the protocol, newest first. */
export async function findManifestations(db: Reader, sought: Sought): Promise<RankedHit[]> {
  const rows = await manifestations(db, sought).execute();
  return rows.map((row) => ({
    rank: rankOf(row.protocol, sought.exact),
    hit: {
      kind: 'manifestation',
      id: row.id,
      title: row.protocol,
      detail: `${MANIFESTATION_KINDS[row.kind]} · ${MANIFESTATION_STATUS[row.status]}`,
    },
  }));
}

/** The same for who knows only what was forwarded to the corregedoria. */
export async function findReferred(db: Reader, sought: Sought): Promise<RankedHit[]> {
  const rows = await manifestations(db, sought).where('extract', 'is not', null).execute();
  return rows.map((row) => ({
    rank: rankOf(row.protocol, sought.exact),
    hit: {
      kind: 'referred',
      id: row.id,
      title: row.protocol,
      detail: `${MANIFESTATION_KINDS[row.kind]} · Extrato encaminhado`,
    },
  }));
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
