// UUID v7 (RFC 9562, 5.7): ids that sort by time and need no server.

/**
 * @param now epoch milliseconds
 * @param random ten random bytes, from `crypto.getRandomValues`
 */
export function uuidV7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0');
  const tail = [...random.subarray(0, 10)].map((byte, index) => {
    if (index === 0) return (byte & 0x0f) | 0x70;
    if (index === 2) return (byte & 0x3f) | 0x80;
    return byte;
  });
  const hex = time + tail.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** When it was made: epoch ms. */
export function madeAtOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

export const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
