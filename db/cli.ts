import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AppError, invalidField, notFound, type WireError } from '../shared/contract/errors.ts';
import type { AnyProcedure, Contract } from '../shared/contract/procedure.ts';
import type { Envelope } from '../shared/contract/wire.ts';
import { systemClock } from './clock.ts';
import { silentLog } from './log.ts';

/**
 * `node db/cli.ts <feature.procedure> [--data DIR] [--input FILE|-|JSON] [--key KEY]`: the value as JSON on the
 * standard output, or the refusal as JSON on the standard error and status 1. Rules need neither folder nor login;
 * the rest signs in with LISURA_USER and LISURA_PASSWORD. An answer with `clock` on the standard error and status 0 was
 * counted from a clock that contradicts the records.
 */
async function main(): Promise<void> {
  if (process.argv[2]?.startsWith('desktop.')) return runDesktop();
  const { positionals, values } = readArguments();
  const path = positionals[0] ?? '';
  const input = readInput(values.input);
  const envelope = isCalculation(path)
    ? await callRule(path, input)
    : await callOffice(path, input, values.data, values.key);
  finish(envelope);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, input: { type: 'string' }, key: { type: 'string' } },
    });
  } catch {
    throw invalidField(
      'arguments',
      'Use: <funcionalidade.procedimento> [--data PASTA] [--input ARQUIVO|-|JSON] [--key CHAVE].',
    );
  }
}

function readInput(source: string | undefined): unknown {
  if (source === undefined) return {};
  try {
    const inline = /^\s*[{["]/.test(source);
    return JSON.parse(inline ? source : readFileSync(source === '-' ? 0 : source, 'utf8'));
  } catch {
    throw invalidField('input', 'A entrada deve ser um texto JSON válido, em um arquivo que exista.');
  }
}

function isCalculation(path: string): boolean {
  return path.startsWith('rules.') || path === 'rulebooks.validate';
}

// Without database and without the other features, so that a calculation starts at once.
async function callRule(path: string, input: unknown): Promise<Envelope> {
  const [{ createDispatcher }, { rulesContract }, { rulesHandlers }, { rulebookRules }, rulebooks] =
    await Promise.all([
      import('./dispatch.ts'),
      import('../shared/rules/contract.ts'),
      import('./rules/handlers.ts'),
      import('../shared/rulebooks/validation.ts'),
      import('./rulebooks/validate.ts'),
    ]);
  const dispatch = createDispatcher(
    { rules: rulesContract, rulebooks: rulebookRules },
    { rules: rulesHandlers, rulebooks: rulebooks.rulebookRulesHandlers },
    { door: null, caller: () => null, clock: systemClock, log: silentLog, changed: () => undefined },
  );
  return dispatch({ path, input });
}

async function callOffice(
  path: string,
  input: unknown,
  folder: string | undefined,
  key: string | undefined,
): Promise<Envelope> {
  const [{ createBackend }, { contract }, { KEEP_PDF }] = await Promise.all([
    import('./backend.ts'),
    import('../shared/contract/index.ts'),
    import('../shared/documents/register.ts'),
  ]);
  if (path === KEEP_PDF) throw new AppError({ code: 'forbidden', permission: path });
  const procedure = find(contract, path);
  if (procedure === null) throw notFound('operação');
  if (folder === undefined) throw invalidField('data', 'Informe a pasta dos dados com --data.');
  // Only here: the desktop's calls build the application, which others must be able to read.
  process.umask(0o077);
  const { dispatch, door } = createBackend({ folder, clock: systemClock });
  try {
    if (procedure.kind !== 'door') {
      const credentials = {
        username: process.env['LISURA_USER'] ?? '',
        password: process.env['LISURA_PASSWORD'] ?? '',
      };
      const entered = await dispatch({ path: 'accounts.signIn', input: credentials });
      if (!entered.ok) return entered;
    }
    const fault = door.caller()?.office.clock.fault() ?? null;
    const envelope = await dispatch({ path, input, key });
    // Days counted from a wrong clock are answered, and told apart from the answer not to be trusted.
    if (envelope.ok && fault !== null) tell({ code: 'clock', ...fault });
    return envelope;
  } finally {
    door.close();
  }
}

function find(contract: Contract, path: string): AnyProcedure | null {
  const [feature = '', name = ''] = path.split('.');
  return Object.entries(contract).find(([key]) => key === feature)?.[1][name] ?? null;
}

function runDesktop(): void {
  const script = fileURLToPath(new URL('../build/desktop-cli.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function finish(envelope: Envelope): void {
  if (envelope.ok) {
    process.stdout.write(`${JSON.stringify(envelope.value)}\n`);
    return;
  }
  tell(envelope.error);
  process.exitCode = 1;
}

function tell(error: WireError): void {
  process.stderr.write(`${JSON.stringify(error)}\n`);
}

try {
  await main();
} catch (error) {
  const wire = error instanceof AppError ? error.wire : { code: 'internal' as const, reference: 'cli' };
  finish({ ok: false, error: wire });
}
