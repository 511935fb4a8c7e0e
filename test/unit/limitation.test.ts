import { describe, expect, it } from 'vitest';
import {
  type LimitationEvent,
  lapsedOn,
  limitation,
  possibleEffects,
} from '../../shared/proceedings/limitation.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

const event = (kind: LimitationEvent['kind'], on: string): LimitationEvent => ({ kind, on });
const runsOut = (knownOn: string, events: readonly LimitationEvent[] = [], today = '2030-01-01') =>
  limitation({ knownOn, events, today }, guardaLegal2021).map((line) => line.runsOutOn);

describe('limitation', () => {
  it('runs from knowledge of the fact: 180 days, 2 years, 5 years', () => {
    expect(
      limitation({ knownOn: '2024-01-10', events: [], today: '2024-02-01' }, guardaLegal2021),
    ).toMatchObject([
      { effect: 'light', runsOutOn: '2024-07-08', lastSafeDay: '2024-07-07' },
      { effect: 'suspension', label: 'Suspensão', runsOutOn: '2026-01-10', lastSafeDay: '2026-01-09' },
      { effect: 'dismissal', runsOutOn: '2029-01-10', lastSafeDay: '2029-01-09' },
    ]);
    expect(runsOut('2024-02-29')).toEqual(['2024-08-27', '2026-03-01', '2029-03-01']);
  });

  it('is interrupted by the first opening and runs again in full 140 days later', () => {
    // 2024-03-01 + 140 days = 2024-07-19.
    expect(runsOut('2024-01-10', [event('abertura', '2024-03-01')])).toEqual([
      '2025-01-15',
      '2026-07-19',
      '2029-07-19',
    ]);
    const again = [event('abertura', '2024-05-01'), event('abertura', '2024-03-01')];
    expect(runsOut('2024-01-10', again)).toEqual(['2025-01-15', '2026-07-19', '2029-07-19']);
  });

  it('does not come back: an opening after the term had run out interrupts only what still ran', () => {
    expect(runsOut('2024-01-10', [event('abertura', '2024-07-07')])[0]).toBe('2025-05-23');
    expect(runsOut('2024-01-10', [event('abertura', '2024-07-08')])).toEqual([
      '2024-07-08',
      '2026-11-25',
      '2029-11-25',
    ]);
  });

  it('stands still while suspended, and only for what was still running', () => {
    const stop = [event('suspensao_inicio', '2024-02-01'), event('suspensao_fim', '2024-02-11')];
    expect(runsOut('2024-01-10', stop)).toEqual(['2024-07-18', '2026-01-20', '2029-01-20']);
    const late = [event('suspensao_inicio', '2025-02-01'), event('suspensao_fim', '2025-02-11')];
    expect(runsOut('2024-01-10', late)).toEqual(['2024-07-08', '2026-01-20', '2029-01-20']);
    const idle = [
      event('abertura', '2024-03-01'),
      event('suspensao_inicio', '2024-07-10'),
      event('suspensao_fim', '2024-07-29'),
    ];
    expect(runsOut('2024-01-10', idle)[0]).toBe('2025-01-25');
  });

  it('counts an open stop until today and says so', () => {
    const open = [event('suspensao_inicio', '2024-02-01')];
    const [line] = limitation({ knownOn: '2024-01-10', events: open, today: '2024-02-11' }, guardaLegal2021);
    expect(line?.runsOutOn).toBe('2024-07-18');
    expect(line?.because[1]?.text).toContain('como se voltasse a correr em 11/02/2024');
  });

  it('is over from the day on which it runs out, but not for an item that is also a crime', () => {
    const on = (today: string, effect: 'light' | 'other' = 'light', item = '34-I') =>
      lapsedOn({ knownOn: '2024-01-10', events: [], today }, guardaLegal2021, effect, item);
    expect(on('2024-07-07')).toBeNull();
    expect(on('2024-07-08')).toBe('2024-07-08');
    expect(on('2024-07-08', 'light', '37-III')).toBeNull();
    expect(on('2090-01-01', 'other')).toBeNull();
  });

  it('is shown only for penalties that the severities admit', () => {
    expect([...possibleEffects(guardaLegal2021, ['leve'])]).toEqual(['light']);
    expect([...possibleEffects(guardaLegal2021, ['media', 'gravissima'])].sort()).toEqual([
      'dismissal',
      'light',
      'suspension',
    ]);
    expect(possibleEffects(guardaLegal2021, []).size).toBe(0);
  });
});
