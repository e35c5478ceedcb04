// What the head of a PNG says.

export interface PngHead {
  width: number;
  height: number;
  hasAlpha: boolean;
}

const SIGNATURE = '89504e470d0a1a0a';

/** @throws when it is not a PNG */
export function readPngHead(bytes: Buffer): PngHead {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is not a PNG.');
  // After signature, length and type of the first chunk; colour types 4 and 6 have an alpha channel.
  const colourType = bytes.readUInt8(25);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: colourType === 4 || colourType === 6,
  };
}
