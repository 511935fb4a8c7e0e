import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';

const root = join(import.meta.dirname, '..', '..');

function validate(rulebook: unknown): unknown {
  const command = [join(root, 'db/cli.ts'), 'rulebooks.validate', '--input', '-'];
  const input = JSON.stringify({ rulebook });
  return JSON.parse(execFileSync(join(root, 'node_modules/.bin/node'), command, { input, encoding: 'utf8' }));
}

describe('rulebooks.validate on the command line', () => {
  it('needs neither folder nor login, takes an object or a name, and answers with the problems', () => {
    expect(validate(exampleOtherClasses)).toEqual([]);
    expect(validate('exemplo-outras-classes')).toEqual([]);
    expect(validate('outra')).toMatchObject([{ path: '', severity: 'error' }]);
    const [bad] = exampleOtherClasses.behavior.classes.toReversed();
    const behavior = {
      ...exampleOtherClasses.behavior,
      classes: [bad, ...exampleOtherClasses.behavior.classes],
    };
    expect(validate({ ...exampleOtherClasses, behavior })).toContainEqual({
      path: 'behavior.classes.0.when',
      severity: 'error',
      text: 'A classe “nos demais casos” é a última: as seguintes nunca seriam alcançadas.',
    });
  });
});
