import { systemClock } from '../db/clock.ts';
import { DEMO_PASSWORD, generateDemo } from './demo/generate.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node build/demo.mjs FOLDER');
  process.exit(2);
}
const started = performance.now();
const steps = await generateDemo({ folder, until: systemClock.today() });
console.log(
  `Demonstration office ready: ${steps} steps in ${Math.round((performance.now() - started) / 1000)} s.`,
);
console.log(
  `Users admin, ouvidor, corregedor, escrivao, autoridade, comandante, rh · password ${DEMO_PASSWORD}`,
);
