import { describe, expect, test } from 'vitest';
import { leftToFill, type PaperSource, paperText } from '../../shared/proceedings/paper-text.ts';
import { ACT_PAPERS, paperOfAct } from '../../shared/proceedings/papers.ts';
import { actsOf } from '../../shared/proceedings/procedures.ts';
import { pad } from '../../shared/rulebook/procedures/pad.ts';

const source: PaperSource = {
  proceeding: 'PAD-2026-000001',
  kind: 'Processo administrativo disciplinar',
  source: 'Comunicação interna',
  summary: 'Atraso ao serviço.',
  knownOn: '2026-07-20',
  on: '2026-08-17',
  dueOn: '2026-08-27',
  text: '',
  guard: 'Ana Guarda',
  charges: [
    { guard: 'Ana Guarda', citation: 'art. 36, I', label: 'Faltar ao serviço', factOn: '2026-07-15' },
    { guard: 'Beto Guarda', citation: 'art. 34, I', label: 'Atrasar-se', factOn: '2026-07-16' },
  ],
  commission: ['Presidente: Caio, matrícula 10'],
};

describe('the papers of acts', () => {
  test('are those of the rite, by what each act does', () => {
    const found = actsOf(pad).flatMap((rule) => {
      const kind = paperOfAct(rule);
      return kind === null ? [] : [[rule.id, kind]];
    });
    expect(Object.fromEntries(found)).toEqual({
      portaria: 'portaria',
      comissao: 'designacao',
      citacao: 'citacao',
      abertura_prazo_defesa: 'abertura_prazo',
      defesa: 'recibo_defesa',
      abertura_prazo_defesa_final: 'abertura_prazo',
      defesa_final: 'recibo_defesa',
      relatorio: 'relatorio_final',
    });
  });

  test('say the number of the file, and only the charges of the accused summoned', () => {
    for (const kind of ACT_PAPERS) expect(paperText(kind, source)).toContain(source.proceeding);
    const summons = paperText('citacao', source);
    expect(summons).toContain('art. 36, I (Faltar ao serviço), fato de 15/07/2026');
    expect(summons).not.toContain('Beto');
    expect(paperText('relatorio_final', { ...source, guard: null })).toContain('Beto Guarda: art. 34, I');
    expect(paperText('abertura_prazo', source)).toContain('27/08/2026');
  });

  test('leave in brackets what the file does not know', () => {
    expect(leftToFill(paperText('designacao', source))).toBeNull();
    expect(leftToFill(paperText('designacao', { ...source, commission: [] }))).toContain('presidente');
    expect(leftToFill(paperText('relatorio_final', source))).not.toBeNull();
    expect(leftToFill('Nada por preencher.')).toBeNull();
  });
});
