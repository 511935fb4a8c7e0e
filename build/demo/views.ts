import { NO_FILTERS } from '../../shared/manifestations/filters.ts';
import type { World } from './world.ts';

/** The views that an ouvidoria would keep. */
export async function saveViews({ as }: World): Promise<void> {
  const screen = 'manifestations';
  const { create } = as.ouvidor.views;
  await create({ screen, name: 'Elogios', filters: { ...NO_FILTERS, kinds: ['elogio'] }, shared: true });
  await create({
    screen,
    name: 'Por vencer, na corregedoria',
    filters: { ...NO_FILTERS, status: 'open', recipients: ['corregedoria'], order: 'due' },
    shared: false,
  });
}
