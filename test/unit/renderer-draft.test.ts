import { describe, expect, it } from 'vitest';
import { draftBody } from '../../renderer/forms/draft-body.ts';

describe('a draft', () => {
  const typed = { narrative: 'Relato', identity: { name: 'Zulmira Quaresma' }, guardIds: [1] };

  it('keeps what was typed but the fields that no draft may hold', () => {
    const body = draftBody(typed, ['identity']);
    expect(JSON.parse(body)).toEqual({ narrative: 'Relato', guardIds: [1] });
    expect(body).not.toContain('Zulmira');
  });

  it('keeps everything where nothing is left out', () => {
    expect(JSON.parse(draftBody(typed, []))).toEqual(typed);
  });
});
