import { type GuardStatus, gradeLabel, statusLabel } from '../guards/model.ts';
import {
  type CareerChange,
  checkAdmissionMove,
  checkCareerChange,
  checkIdentification,
  type RecordedChange,
  type RecordedDate,
} from '../guards/rules.ts';
import { formatCpf } from '../text/cpf.ts';
import { formatDate } from '../time/civil-date.ts';
import { cpf, date, registration, text } from './cells.ts';
import type { Outcome, Planner, Row, RowStatus } from './model.ts';
import { createRoll, type Enrolled, type Roll, registrationKey } from './roll.ts';
import { createRowReader, type Grid, type RowReader } from './row-reader.ts';
import { gradeOf, statusOf } from './words.ts';

/** What the roll says of a guard. */
export type GuardValues = {
  readonly registration: string;
  readonly name: string;
  readonly cpf: string;
  readonly birthOn: string;
  readonly admissionOn: string;
  readonly grade: string;
  readonly unit: string;
  readonly status: GuardStatus;
};

export type KnownGuard = Enrolled &
  GuardValues & {
    readonly version: number;
    readonly career: readonly RecordedChange[];
    /** What the record already dates, besides the admission. */
    readonly dated: readonly RecordedDate[];
  };

export type NewCareer = {
  readonly on: string;
  readonly kind: 'grade' | 'unit' | 'status';
  readonly value: string;
};

export type GuardWrite =
  | {
      readonly kind: 'new';
      readonly values: GuardValues;
      readonly act: string;
      readonly career: readonly NewCareer[];
    }
  | {
      readonly kind: 'update';
      readonly id: number;
      readonly version: number;
      readonly values: GuardValues;
      readonly admissionMoved: boolean;
      readonly career: readonly NewCareer[];
    };

type Context = {
  readonly grid: Grid;
  readonly roll: Roll<KnownGuard>;
  readonly today: string;
  readonly owners: ReadonlyMap<string, KnownGuard>;
  readonly seen: Map<string, number>;
  readonly seenCpfs: Map<string, number>;
};

type Read = { readonly [K in keyof GuardValues]: GuardValues[K] | null } & {
  readonly act: string;
  readonly gradeOn: string | null;
  readonly statusOn: string | null;
};

/** Reads the line; a field without a column keeps what the office has of a known guard. */
function read(reader: RowReader, written: string | null, known: KnownGuard | null): Read {
  const { has, need, maybe } = reader;
  const kept = <K extends keyof GuardValues>(field: K): boolean => known !== null && !has(field);
  return {
    registration: known?.registration ?? written,
    name: kept('name') ? (known?.name ?? null) : need('name', text(3, 120)),
    cpf: kept('cpf') ? (known?.cpf ?? null) : need('cpf', cpf),
    birthOn: kept('birthOn') ? (known?.birthOn ?? null) : need('birthOn', date),
    admissionOn: kept('admissionOn') ? (known?.admissionOn ?? null) : need('admissionOn', date),
    grade: kept('grade') ? (known?.grade ?? null) : need('grade', gradeOf),
    unit: kept('unit') ? (known?.unit ?? null) : need('unit', text(2, 80)),
    status: maybe('status', statusOf) ?? known?.status ?? 'active',
    act: maybe('act', text(1, 120)) ?? '',
    gradeOn: maybe('gradeOn', date),
    statusOn: maybe('statusOn', date),
  };
}

function complete(read: Read): GuardValues | null {
  const { registration: number, name, cpf: digits, birthOn, admissionOn, grade, unit, status } = read;
  if (number === null || name === null || digits === null || birthOn === null || admissionOn === null)
    return null;
  if (grade === null || unit === null || status === null) return null;
  return { registration: number, name, cpf: digits, birthOn, admissionOn, grade, unit, status };
}

function checkRepeated(
  context: Context,
  reader: RowReader,
  line: number,
  values: Read,
  known: KnownGuard | null,
): void {
  const number = values.registration ?? '';
  const key = known === null ? `new ${registrationKey(number)}` : `id ${known.id}`;
  const before = context.seen.get(key);
  if (before !== undefined) reader.fail('registration', `A matrícula ${number} repete a da linha ${before}.`);
  else if (number !== '') context.seen.set(key, line);
  if (values.cpf === null) return;
  const cpfBefore = context.seenCpfs.get(values.cpf);
  if (cpfBefore !== undefined) {
    reader.fail('cpf', `O CPF ${formatCpf(values.cpf)} repete o da linha ${cpfBefore}.`);
    return;
  }
  context.seenCpfs.set(values.cpf, line);
  const owner = context.owners.get(values.cpf);
  if (owner !== undefined && owner.id !== known?.id) {
    reader.fail(
      'cpf',
      `O CPF ${formatCpf(values.cpf)} já é da matrícula ${owner.registration} (${owner.name}): confira as duas.`,
    );
  }
}

const SHOWN: ReadonlyArray<readonly [keyof GuardValues, string, (value: string) => string]> = [
  ['name', 'Nome', (value) => value],
  ['cpf', 'CPF', formatCpf],
  ['birthOn', 'Nascimento', formatDate],
  ['admissionOn', 'Admissão', formatDate],
  ['grade', 'Graduação', (value) => gradeLabel(value).replace('Guarda Civil Municipal ', '')],
  ['unit', 'Lotação', (value) => value],
  ['status', 'Situação', statusLabel],
];

function shownOf(values: Read): Record<string, string> {
  const shown: Record<string, string> = { registration: values.registration ?? '', act: values.act };
  for (const [field, , show] of SHOWN) {
    const value = values[field];
    shown[field] = value === null ? '' : show(value);
  }
  shown['gradeOn'] = values.gradeOn === null ? '' : formatDate(values.gradeOn);
  shown['statusOn'] = values.statusOn === null ? '' : formatDate(values.statusOn);
  return shown;
}

/** The dated events of a guard who enters the office with a history: the present grade and situation, when dated. */
function careerOfNew(reader: RowReader, values: GuardValues, line: Read, today: string): NewCareer[] {
  const career: NewCareer[] = [];
  const add = (kind: 'grade' | 'status', field: string, value: string, on: string | null): void => {
    if (on === null || on === values.admissionOn) return;
    if (on < values.admissionOn) reader.fail(field, 'A data é anterior à admissão.');
    else if (on > today) reader.fail(field, 'A data não pode ser futura.');
    else career.push({ on, kind, value });
  };
  add('grade', 'gradeOn', values.grade, line.gradeOn);
  if (values.status !== 'active') add('status', 'statusOn', values.status, line.statusOn);
  return career;
}

const DATED_BY = { grade: 'gradeOn', unit: 'unit', status: 'statusOn' } as const;

/** The changes of career that the line brings, each on its own date or on the day of the import. */
function careerOfKnown(
  reader: RowReader,
  known: KnownGuard,
  values: GuardValues,
  line: Read,
  today: string,
): NewCareer[] {
  const dates = { grade: line.gradeOn ?? today, unit: today, status: line.statusOn ?? today };
  return (['grade', 'unit', 'status'] as const).flatMap((kind) => {
    if (known[kind] === values[kind]) return [];
    const change: CareerChange = { kind, value: values[kind], on: dates[kind] };
    const standing = { admissionOn: values.admissionOn, current: known[kind] };
    reader.check(DATED_BY[kind], () => {
      const { becomesCurrent } = checkCareerChange(change, standing, known.career, today);
      if (!becomesCurrent) {
        reader.fail(
          DATED_BY[kind],
          `Já há mudança posterior a ${formatDate(change.on)} no registro: confira a data.`,
        );
      }
    });
    return [{ on: change.on, kind, value: change.value }];
  });
}

function notesOf(known: KnownGuard, values: GuardValues, career: readonly NewCareer[]): string[] {
  return SHOWN.flatMap(([field, label, show]) => {
    if (known[field] === values[field]) return [];
    const dated = career.find(({ kind }) => kind === field);
    const on = dated === undefined ? '' : `, em ${formatDate(dated.on)}`;
    return [`${label}: de “${show(known[field])}” para “${show(values[field])}”${on}`];
  });
}

function planKnown(context: Context, reader: RowReader, known: KnownGuard, values: GuardValues, line: Read) {
  const admissionMoved = known.admissionOn !== values.admissionOn;
  if (admissionMoved) reader.check('admissionOn', () => checkAdmissionMove(values.admissionOn, known.dated));
  const career = careerOfKnown(reader, known, values, line, context.today);
  const notes = notesOf(known, values, career);
  const write: GuardWrite = {
    kind: 'update',
    id: known.id,
    version: known.version,
    values,
    admissionMoved,
    career,
  };
  return { status: notes.length === 0 ? ('unchanged' as const) : ('updated' as const), write, notes };
}

function outcome(
  reader: RowReader,
  line: Read,
  done: { status: RowStatus; write: GuardWrite; notes: readonly string[] } | null,
): Outcome<GuardWrite> {
  const { problems } = reader;
  const shown = shownOf(line);
  if (done === null || problems.length > 0)
    return { status: 'error', write: null, shown, notes: [], problems };
  return { ...done, write: done.status === 'unchanged' ? null : done.write, shown, problems };
}

function take(context: Context, row: Row): Outcome<GuardWrite> {
  const { grid, roll, today } = context;
  const reader = createRowReader(grid, row);
  const written = reader.need('registration', registration(roll.width));
  const known = written === null ? null : roll.find(written);
  const line = read(reader, written, known);
  checkRepeated(context, reader, row.line, line, known);
  const values = complete(line);
  if (values === null) return outcome(reader, line, null);
  reader.check('admissionOn', () => checkIdentification(values, today));
  if (known !== null) return outcome(reader, line, planKnown(context, reader, known, values, line));
  const career = careerOfNew(reader, values, line, today);
  return outcome(reader, line, {
    status: 'new',
    write: { kind: 'new', values, act: line.act, career },
    notes: [],
  });
}

/** Plans the entry or the updating of guards, matched by matrícula. */
export function guardsPlanner(
  grid: Grid,
  facts: {
    readonly guards: readonly KnownGuard[];
    readonly today: string;
    readonly written: readonly string[];
  },
): Planner<GuardWrite> {
  const context: Context = {
    grid,
    roll: createRoll(facts.guards, facts.written),
    today: facts.today,
    owners: new Map(facts.guards.map((guard) => [guard.cpf, guard])),
    seen: new Map(),
    seenCpfs: new Map(),
  };
  return { take: (row) => take(context, row) };
}
