import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DateTimeField } from './DateTimeField';

const NOON = Date.UTC(2026, 10, 22, 12, 0, 30);

interface FormProps {
  initial: number | undefined;
  optional: boolean;
  changes: (number | undefined)[];
}

/** The field as a form holds it; notes every moment it was changed to. */
function Form({ initial, optional, changes }: FormProps) {
  const [at, setAt] = useState(initial);
  return (
    <DateTimeField
      label="When"
      at={at}
      zone="Europe/Berlin"
      optional={optional}
      onChange={(next) => {
        changes.push(next);
        setAt(next);
      }}
    />
  );
}

function shown(initial: number | undefined, optional = false) {
  const changes: (number | undefined)[] = [];
  render(<Form {...{ initial, optional, changes }} />);
  const field = screen.getByLabelText<HTMLInputElement>('When');
  return {
    changes,
    field,
    fill: (value: string) => fireEvent.change(field, { target: { value } }),
  };
}

describe('a field for a date and time', () => {
  it('shows the local time of its zone', () => {
    expect(shown(NOON).field.value).toBe('2026-11-22T13:00');
  });

  it('gives the moment that was filled in', () => {
    const { changes, field, fill } = shown(NOON);
    fill('2024-03-03T08:15');
    expect(changes).toEqual([Date.UTC(2024, 2, 3, 7, 15)]);
    expect(field.value).toBe('2024-03-03T08:15');
  });

  it('changes nothing while it is half filled, and shows what holds when it is left', () => {
    const { changes, field, fill } = shown(NOON);
    fill('');
    expect(changes).toEqual([]);
    expect(field.value).toBe('');
    fireEvent.blur(field);
    expect(field.value).toBe('2026-11-22T13:00');
  });

  it('does not take a year that is still being typed', () => {
    const { changes, field, fill } = shown(NOON);
    fill('0002-11-22T13:00');
    expect(changes).toEqual([]);
    expect(field.value).toBe('0002-11-22T13:00');
    fill('2025-11-22T13:00');
    expect(changes).toEqual([Date.UTC(2025, 10, 22, 12)]);
  });

  it('can be emptied where that means something', () => {
    const { changes, fill } = shown(NOON, true);
    fill('');
    expect(changes).toEqual([undefined]);
  });
});
