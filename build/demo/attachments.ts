import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../shared/time/civil-date.ts';
import { streetPicture, toneSound } from './media.ts';
import type { World } from './world.ts';

const FORM = 'manifestations.register';
const NOTE =
  'Anotação do balcão: a pessoa trouxe a fotografia no celular e a gravação da chamada ao 153. Disse que há outras pessoas dispostas a falar.';

type Given = { readonly name: string; readonly content: Uint8Array | string; readonly receivedFrom: string };

/** Puts a file into the caller's unfinished form, as someone at the counter would; returns its id. */
async function stage({ as }: World, folder: string, { name, content, receivedFrom }: Given): Promise<number> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const place = { kind: 'draft' as const, form: FORM };
  const { attachment } = await as.ouvidor.attachments.add({ file, place, receivedFrom });
  return attachment.id;
}

async function receive(world: World, folder: string): Promise<void> {
  const { as, until } = world;
  const from = 'Pessoa manifestante, no balcão';
  const picture = await stage(world, folder, {
    name: 'rua-das-palmeiras.png',
    content: streetPicture(960, 640),
    receivedFrom: from,
  });
  const image = `data:image/png;base64,${streetPicture(120, 80).toString('base64')}`;
  await as.ouvidor.attachments.thumbnail({ id: picture, image });
  const call = await stage(world, folder, {
    name: 'chamada-153.wav',
    content: toneSound(6),
    receivedFrom: from,
  });
  const note = await stage(world, folder, { name: 'anotacao.txt', content: NOTE, receivedFrom: '' });
  const { id } = await as.ouvidor.manifestations.register({
    kind: 'denuncia',
    channel: 'presencial',
    secrecy: 'anonima',
    identity: null,
    narrative:
      'Na noite do fato, dois guardas pararam a viatura na Rua das Palmeiras, mandaram os moradores entrarem e recolheram as cadeiras da calçada sem explicar o motivo. Ligaram para o 153 e ninguém anotou a reclamação.',
    factOn: addDays(until, -6),
    factTime: '20:40',
    address: 'Rua das Palmeiras, em frente ao nº 120',
    district: 'Jardim Paulista',
    guardIds: [],
    described: 'Um alto, de barba curta; a outra de cabelo preso e óculos.',
    vehicle: 'Viatura 21',
    unit: '',
    witnesses: 'Os vizinhos do nº 118 e do nº 124.',
    attachmentIds: [picture, call, note],
  });
  await as.ouvidor.attachments.open({ id: picture });
  await as.ouvidor.manifestations.get({ id });
}

/** Plans a manifestation that came with a picture, a recording and a note. */
export function planAttachments(world: World): void {
  world.agenda.at(addDays(world.until, -4), async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lisura-demo-'));
    try {
      await receive(world, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
