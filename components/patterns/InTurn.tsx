// Pictures that come one after the other, from the top: the first is there at once, and the page
// answers in between. Once all are there, they change together.
import { Children, type ReactNode, useEffect, useState } from 'react';

export function InTurn({ children }: { children: ReactNode }) {
  const all = Children.toArray(children);
  const [turns, setTurns] = useState(1);
  const isDue = turns < all.length;

  useEffect(() => {
    if (!isDue) return;
    const waiting = setTimeout(() => setTurns(turns + 1));
    return () => clearTimeout(waiting);
  }, [isDue, turns]);

  return all.slice(0, turns);
}
