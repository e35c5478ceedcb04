// Writing what changes with every keystroke: at once, and while one write runs only the latest
// waits, so that a slow disk never queues what nobody will read.

/**
 * @param write stores a value; runs one at a time
 * @returns how to write: resolves when that value, or a later one, is stored; rejects when the
 * last one could not be
 */
export function createLatestWrite<Value>(
  write: (value: Value) => Promise<void>,
): (value: Value) => Promise<void> {
  let waiting: { value: Value } | undefined;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    try {
      while (waiting) {
        const { value } = waiting;
        waiting = undefined;
        await write(value).catch((error: unknown) => {
          // What comes after it replaces it: only the last one's failure is a loss.
          if (!waiting) throw error;
        });
      }
    } finally {
      writing = undefined;
    }
  }

  return (value) => {
    waiting = { value };
    writing ??= writeAll();
    return writing;
  };
}
