import { Link } from 'react-router';
import { LEVELS } from '../../shared/access/model.ts';
import type { BoardCard as Card } from '../../shared/proceedings/views.ts';
import { dateWords } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { LIMITATION_TONES, limitationWords } from './views-labels.ts';

const TERM_TONES = { running: 'info', stopped: 'quiet', late: 'bad' } as const;

function accusedWords(accused: number): string {
  if (accused === 0) return 'Sem imputação';
  return accused === 1 ? '1 acusado' : `${accused} acusados`;
}

function termWords({ label, dueOn, state }: NonNullable<Card['term']>): string {
  if (state === 'stopped') return `${label}: suspenso`;
  return `${label}: ${state === 'late' ? 'vencido em' : 'até'} ${dateWords(dueOn)}`;
}

function Inside({ card }: { readonly card: Card }) {
  const { accused, waitsFor, term, lateTerms, limitation } = card;
  return (
    <>
      <span>{accusedWords(accused)}</span>
      {waitsFor === null ? null : <span>Falta: {waitsFor}</span>}
      {term === null ? null : <StatusBadge tone={TERM_TONES[term.state]} label={termWords(term)} />}
      {lateTerms > 1 ? <StatusBadge tone="bad" label={`${lateTerms} prazos vencidos`} /> : null}
      {limitation === null ? null : (
        <StatusBadge tone={LIMITATION_TONES[limitation.state]} label={limitationWords(limitation)} />
      )}
    </>
  );
}

/** A file on the board: it opens, and is never dragged; phases move by acts. */
export function BoardCard({ card }: { readonly card: Card }) {
  const number = <span className="ls-board-number ls-number">{card.number}</span>;
  if (!card.reachable) {
    return (
      <div className="ls-board-card">
        {number}
        <span>{LEVELS[card.secrecy].label}: só o abrem as pessoas indicadas.</span>
      </div>
    );
  }
  return (
    <Link className="ls-board-card" to={`/procedimentos/${card.id}`} data-card>
      {number}
      <Inside card={card} />
    </Link>
  );
}
