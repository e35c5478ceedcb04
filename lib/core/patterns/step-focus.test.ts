import { describe, expect, it } from 'vitest';
import { type Arrow, stepFrom } from './step-focus';

// . b c
// d . f
// g h .
const PLACES = {
  b: [20, 0],
  c: [40, 0],
  d: [0, 20],
  f: [40, 20],
  g: [0, 40],
  h: [20, 40],
} as const;

function go(from: keyof typeof PLACES, arrow: Arrow): string | undefined {
  const names = Object.keys(PLACES);
  const places = Object.values(PLACES).map(([x, y]) => ({ x, y }));
  const [x, y] = PLACES[from];
  const to = stepFrom({ x, y }, places, arrow);
  return to === undefined ? undefined : names[to];
}

describe('an arrow key', () => {
  it('leads to the mark beside, over a gap too', () => {
    expect(go('b', 'ArrowRight')).toBe('c');
    expect(go('d', 'ArrowRight')).toBe('f');
    expect(go('b', 'ArrowDown')).toBe('h');
    expect(go('f', 'ArrowUp')).toBe('c');
    expect(go('h', 'ArrowLeft')).toBe('g');
  });

  it('leads aside where nothing lies straight ahead', () => {
    expect(go('d', 'ArrowUp')).toBe('b');
    expect(go('c', 'ArrowLeft')).toBe('b');
  });

  it('leads nowhere at the edge', () => {
    expect(go('c', 'ArrowRight')).toBeUndefined();
    expect(go('b', 'ArrowUp')).toBeUndefined();
    expect(stepFrom({ x: 0, y: 0 }, [{ x: 0, y: 0 }], 'ArrowDown')).toBeUndefined();
  });

  it('does not take a hair’s breadth for a row', () => {
    expect(stepFrom({ x: 0, y: 0 }, [{ x: 30, y: 0.4 }], 'ArrowDown')).toBeUndefined();
  });
});
