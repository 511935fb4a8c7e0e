import { factsByGuard, forceFacts, readColumns } from '../../db/behavior/facts.ts';
import { forceClassesOn, forceColumns, forceTimelines } from '../../shared/behavior/evaluate.ts';
import { rowsOf } from '../../shared/behavior/force-rows.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { makeForce, TODAY } from './force.ts';
import { compare, type Ratio, report } from './measure.ts';
import { peerFor } from './peer.ts';

const COUNTS = { guards: 5_000, sanctions: 50_000, leaves: 30_000 };
const ROUNDS = 31;
const SAMPLE = 100;

const force = makeForce(COUNTS);
const statements = [
  'select id, admission_on from guard',
  `select guard_id, kind, days, final_on, served_from, fulfilled_on from sanction
   where final_on is not null and annulled_on is null`,
  'select guard_id, kind, from_day, to_day from guard_leave where annulled_at is null',
].map((sql) => force.sqlite.prepare(sql));
const base = () => statements.map((statement) => statement.all());

/** The peer answers for a sample, one guard after another, and its time is scaled to the whole force. */
async function againstPeer(): Promise<Ratio> {
  const facts = await forceFacts(force.db);
  const classes = forceClassesOn(forceColumns(guardaLegal2021, rowsOf(facts)), TODAY);
  const sample = [...factsByGuard(facts)].filter(([id]) => classes.has(id)).slice(0, SAMPLE);
  const peer = peerFor(guardaLegal2021, TODAY);
  for (const [id, own] of sample) {
    const found = await peer(own);
    if (found !== classes.get(id)) throw new Error(`guard ${id}: ${classes.get(id)}, the peer says ${found}`);
  }
  const scale = COUNTS.guards / sample.length;
  const times = await compare(
    `json-rules-engine, class of the day of ${COUNTS.guards} guards (from ${sample.length})`,
    {
      ours: async () => {
        for (const [, own] of sample) await peer(own);
      },
      base,
    },
    { rounds: 9, atMost: null },
  );
  return { ...times, ours: times.ours * scale, ratio: times.ratio * scale };
}

report([
  await compare(
    'class of 5,000 guards on one day / reading the rows',
    { ours: async () => forceClassesOn(await readColumns(force.db, guardaLegal2021), TODAY), base },
    { rounds: ROUNDS, atMost: 1.3 },
  ),
  await compare(
    'timelines of 5,000 guards / reading the rows',
    { ours: async () => forceTimelines(await readColumns(force.db, guardaLegal2021), TODAY), base },
    { rounds: ROUNDS, atMost: 2 },
  ),
  await againstPeer(),
]);
force.close();
