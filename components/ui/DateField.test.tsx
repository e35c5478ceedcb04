import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DateField } from './DateField';

function Holder({ onTold }: { onTold: (day: string) => void }) {
  const [day, setDay] = useState('2025-03-04');
  const change = (next: string): void => {
    onTold(next);
    setDay(next);
  };
  return <DateField label="From" day={day} onChange={change} />;
}

/** @returns what was told of it, in order */
function renderField(): string[] {
  const told: string[] = [];
  render(<Holder onTold={(day) => told.push(day)} />);
  return told;
}

const field = (): HTMLInputElement => screen.getByLabelText('From');
const type = (value: string): void => void fireEvent.change(field(), { target: { value } });

it('tells of whole days, and of none once it is empty', () => {
  const told = renderField();
  type('2026-11-22');
  type('');
  expect(told).toEqual(['2026-11-22', '']);
});

it('keeps to itself a year that is half typed, and forgets it when it is left', () => {
  const told = renderField();
  for (const value of ['0002-03-04', '0020-03-04', '0202-03-04']) {
    type(value);
    expect(field().value).toBe(value);
  }
  expect(told).toEqual([]);
  type('2026-03-04');
  expect(told).toEqual(['2026-03-04']);
  type('0002-03-04');
  fireEvent.blur(field());
  expect(field().value).toBe('2026-03-04');
});
