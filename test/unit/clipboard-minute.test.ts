import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLIPBOARD_MS, createClipboardMinute } from '../../electron/main/clipboard-minute.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function boardWith(text: string) {
  const board = { text };
  const minute = createClipboardMinute({
    readText: () => Promise.resolve(board.text),
    clear: () => {
      board.text = '';
    },
  });
  return { board, minute };
}

test('a copied secret leaves the clipboard after a minute, not before', async () => {
  const { board, minute } = boardWith('senha provisória');
  await minute.holds();
  await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1);
  expect(board.text).toBe('senha provisória');
  await vi.advanceTimersByTimeAsync(1);
  expect(board.text).toBe('');
});

test('what was copied since stays', async () => {
  const { board, minute } = boardWith('senha provisória');
  await minute.holds();
  board.text = 'um parágrafo da portaria';
  await vi.advanceTimersByTimeAsync(CLIPBOARD_MS);
  expect(board.text).toBe('um parágrafo da portaria');
});

test('the lock takes it out at once, and once', async () => {
  const { board, minute } = boardWith('senha provisória');
  await minute.holds();
  await minute.forget();
  expect(board.text).toBe('');
  board.text = 'senha provisória';
  await vi.advanceTimersByTimeAsync(CLIPBOARD_MS);
  expect(board.text).toBe('senha provisória');
});

test('a second secret has its own minute', async () => {
  const { board, minute } = boardWith('primeira');
  await minute.holds();
  await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1);
  board.text = 'segunda';
  await minute.holds();
  await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1);
  expect(board.text).toBe('segunda');
  await vi.advanceTimersByTimeAsync(1);
  expect(board.text).toBe('');
});
