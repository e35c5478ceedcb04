// A time of day, given on when it is typed whole: a browser calls "1" of "18:30" a time too.
import { useEffect, useState } from 'react';
import { fromClock, toClock } from '@/lib/core/clock';

interface TimeFieldProps {
  /** Minutes after midnight. */
  minutes: number;
  name: string;
  onChange: (minutes: number) => void;
}

/** Long enough to reach for the next key; short enough to be stored before the page is left. */
const TYPED_MS = 700;

export function TimeField({ minutes, name, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();

  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(giveOn, TYPED_MS);
    return () => clearTimeout(timer);
  });

  function giveOn(): void {
    const given = typed === undefined ? undefined : fromClock(typed);
    setTyped(undefined);
    if (given !== undefined && given !== minutes) onChange(given);
  }

  return (
    <input
      type="time"
      aria-label={name}
      value={typed ?? toClock(minutes)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={giveOn}
    />
  );
}
