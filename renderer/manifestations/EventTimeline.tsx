import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { dateWords, instantWords } from '../ui/dates.ts';
import { Timeline } from '../ui/Timeline.tsx';
import { EVENT } from './labels.ts';

type Event = Manifestation['events'][number];

/** The hour only where the recorded instant falls on the recorded day. */
function whenOf({ on, at }: Event): string {
  const instant = instantWords(at);
  return instant.startsWith(dateWords(on)) ? instant : dateWords(on);
}

function detailOf({ kind, text }: Event): string | null {
  const answered = kind === 'intermediate_answer' || kind === 'conclusive_answer';
  return answered ? 'O texto está em “Respostas ao cidadão”.' : text;
}

/** Every step, who took it and when. */
export function EventTimeline({ events }: { readonly events: readonly Event[] }) {
  return (
    <Timeline
      label="Andamento da manifestação"
      moments={events.map((event) => ({
        id: event.id,
        when: `${whenOf(event)} · ${event.actorName}`,
        title: EVENT[event.kind].label,
        detail: detailOf(event),
        tone: EVENT[event.kind].tone,
      }))}
    />
  );
}
