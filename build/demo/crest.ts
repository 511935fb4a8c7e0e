import { deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

const SIZE = 160;
const BLUE: Colour = [12, 50, 111];
const GOLD: Colour = [240, 190, 60];
const WHITE: Colour = [255, 255, 255];

/** Colour of one point of a plain shield with a star; null outside it. Coordinates from -1 to 1. */
function shield(x: number, y: number): Colour | null {
  const half = y < 0.1 ? 0.78 : 0.78 * Math.sqrt(Math.max(0, 1 - ((y - 0.1) / 0.85) ** 2));
  if (y < -0.88 || y > 0.95 || Math.abs(x) > half) return null;
  const rim = y < 0.1 ? 0.78 : 0.78 * Math.sqrt(Math.max(0, 1 - ((y - 0.1) / 0.78) ** 2));
  if (y < -0.8 || y > 0.86 || Math.abs(x) > rim - 0.07) return GOLD;
  const angle = Math.atan2(x, -(y + 0.02));
  const turn = Math.abs((((angle * 5) / (2 * Math.PI)) % 1) + (angle < 0 ? 1 : 0));
  const ray = Math.min(turn, 1 - turn);
  if (Math.hypot(x, y + 0.02) < 0.18 + 0.34 * Math.max(0, 0.5 - ray * 1.9) * 1.4) return WHITE;
  return y > 0.42 && y < 0.56 ? GOLD : BLUE;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** The demonstration's coat of arms as a PNG data URL, drawn here so that no real one is borrowed. */
export function demoCrest(): string {
  const rows = Buffer.alloc(SIZE * (1 + SIZE * 4));
  for (let row = 0; row < SIZE; row += 1) {
    for (let column = 0; column < SIZE; column += 1) {
      const colour = shield((column / (SIZE - 1)) * 2 - 1, (row / (SIZE - 1)) * 2 - 1);
      if (colour === null) continue;
      rows.set([...colour, 255], row * (1 + SIZE * 4) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const png = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}
