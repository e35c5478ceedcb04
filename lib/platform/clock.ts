// The moment, the zone and chance: what core may only be given.
import { uuidV7 } from '@/lib/core/uuid';

export const now = (): number => Date.now();

export const random = (): number => Math.random();

/** The IANA name of the zone the computer is set to. */
export const zone = (): string => Temporal.Now.timeZoneId();

/** A fresh entry id. */
export const newId = (): string => uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)));
