import type Sqlite from 'better-sqlite3';
import { addDays } from '../../shared/time/civil-date.ts';

const SYLLABLES = 'ba co di fu ga lo mi ne pra ro sa te vi xe zu lha nho ção ré mã'.split(' ');
/** Words that an ouvidoria reads every day, one in four of all. */
const USUAL = 'guarda viatura praça ônibus abordagem noite rua multa escola barulho'.split(' ');
const KINDS = ['denuncia', 'reclamacao', 'sugestao', 'elogio', 'solicitacao'];
const CHANNELS = ['presencial', 'telefone', 'email', 'carta', 'site'];
const SECRECIES = ['identificada', 'sigilosa', 'anonima'];

/** The same numbers at every run. */
function seeded(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of so many words, some far more frequent than others, as in a language. */
export function writer(seed: number): (words: number) => string {
  const draw = seeded(seed);
  const lexicon = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + draw(3) }, () => SYLLABLES[draw(SYLLABLES.length)]).join(''),
  );
  const word = () =>
    draw(4) === 0 ? USUAL[draw(USUAL.length)] : lexicon[Math.floor(20_000 * (draw(100_000) / 100_000) ** 3)];
  return (words) => Array.from({ length: words }, word).join(' ');
}

type Many = {
  readonly count: number;
  readonly firstId: number;
  readonly from: string;
  readonly days: number;
};

/** Manifestations straight in the table, in the order of their days, nine in ten of them closed. */
export function insertManifestations(sqlite: Sqlite.Database, { count, firstId, from, days }: Many): void {
  const draw = seeded(20_261_123);
  const write = writer(7);
  const row = sqlite.prepare(
    `insert into manifestation (id, agency_id, protocol, code_digest, kind, channel, secrecy, received_at, received_on, fact_on,
      fact_time, address, district, narrative, described, vehicle, unit, witnesses, extract, status, due_on, closed_on)
     values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?, '', '', ?, '', ?, ?, ?, ?)`,
  );
  const insert = sqlite.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      const id = firstId + at;
      const on = addDays(from, Math.floor((at / count) * days));
      const closed = at < count * 0.9;
      const protocol = `OUV-${on.slice(0, 4)}-${String(id).padStart(6, '0')}`;
      row.run(
        id,
        protocol,
        `many-${id}`,
        KINDS[draw(5)],
        CHANNELS[draw(5)],
        SECRECIES[draw(3)],
        `${on}T12:00:00.000Z`,
        on,
        addDays(on, -draw(20)),
        `Rua ${write(2)}`,
        `Bairro ${draw(60)}`,
        write(80),
        `Base ${draw(8)}`,
        draw(3) === 0 ? write(50) : null,
        closed ? 'answered' : 'received',
        addDays(on, 30),
        closed ? addDays(on, 20) : null,
      );
    }
  });
  insert.immediate();
}
