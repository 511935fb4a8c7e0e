import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

function part(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A street at dusk in a few shapes: sky, houses, a lit window, the road with its line. */
function colourAt(x: number, y: number): Colour {
  const house = x % 0.25 < 0.2 && y > 0.3 + 0.12 * Math.sin(Math.floor(x * 4) * 2.3) && y < 0.72;
  if (y > 0.8 && Math.abs(y - 0.9) < 0.012 && x % 0.12 < 0.07) return [230, 214, 150];
  if (y > 0.78) return [62, 66, 74];
  if (house && Math.abs((x % 0.25) - 0.1) < 0.03 && Math.abs(y - 0.55) < 0.05) return [250, 214, 120];
  if (house) return [104 + Math.round(40 * (x % 0.5)), 84, 96];
  return [58 + Math.round(150 * y), 84 + Math.round(90 * y), 140 + Math.round(20 * y)];
}

/** The picture as PNG. */
export function streetPicture(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      pixels.set(colourAt(column / width, row / height), row * (1 + width * 3) + 1 + column * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const begin = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    begin,
    part('IHDR', header),
    part('IDAT', deflateSync(pixels)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** A few seconds of a telephone's tone, as WAV. */
export function toneSound(seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(seconds * rate * 2);
  for (let at = 0; at < seconds * rate; at += 1) {
    const loud = at % rate < rate / 2 ? 5000 : 0;
    samples.writeInt16LE(Math.round(loud * Math.sin((at * 2 * Math.PI * 425) / rate)), at * 2);
  }
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
