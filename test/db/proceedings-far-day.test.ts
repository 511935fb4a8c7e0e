import { expect, it } from 'vitest';
import { addGuard, invalidFields } from '../support/guards.ts';
import { openCourt, openFile } from './proceedings-samples.ts';

it('a preview for a day too far to come is refused in words', async () => {
  const office = await openCourt();
  try {
    const file = await openFile(office);
    await file.charge({ guardId: await addGuard(office, 1), item: '34-I' });
    const { preview } = office.as('autoridade').proceedings;
    for (const on of ['2036-11-24', '9999-12-31']) {
      expect((await invalidFields(preview({ id: file.id, on, findings: [] }))).on).toContain('10 anos');
    }
    expect((await preview({ id: file.id, on: '2036-11-23', findings: [] })).effects).toHaveLength(1);
  } finally {
    office.close();
  }
});
