// Bytes as streams, a part at a time, so that the page has its turn in between.
import type { Bytes } from '@/lib/core/envelope';
import type { Pause } from '@/lib/core/long-work';

export interface Part {
  bytes: Bytes;
  /** How much of the whole comes before its end, from 0 to 1. */
  done: number;
}

/** @param pause awaited before each part is handed over */
export function toStream(parts: Iterator<Part>, pause: Pause): ReadableStream<Bytes> {
  return new ReadableStream({
    async pull(control) {
      const next = parts.next();
      if (next.done) {
        control.close();
        return;
      }
      await pause(next.value.done);
      control.enqueue(next.value.bytes);
    },
  });
}

const SLICE_BYTES = 1_000_000;

export function* slicesOf(bytes: Bytes): Generator<Part> {
  for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
    const slice = bytes.subarray(start, start + SLICE_BYTES);
    yield { bytes: slice, done: (start + slice.length) / bytes.length };
  }
}

/**
 * @param limit in bytes; the stream is ended as soon as there are more
 * @returns undefined when there were more
 */
export async function readParts(
  stream: ReadableStream<Uint8Array>,
  pause: Pause,
  limit = Number.POSITIVE_INFINITY,
): Promise<Bytes[] | undefined> {
  const reader = stream.getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value as Bytes);
    await pause();
  }
}

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
