import { act, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLine } from './ProgressLine';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const focusAfter = createRef<HTMLButtonElement>();

function Page({ label, done }: { label?: string | undefined; done?: number | undefined }) {
  return (
    <>
      <button ref={focusAfter} type="button">
        Begin
      </button>
      <ProgressLine label={label} done={done} onCancel={() => undefined} focusAfter={focusAfter} />
    </>
  );
}

const said = (): string | null => screen.getByRole('status').textContent;
const shows = (): boolean => screen.queryByRole('progressbar') !== null;
function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('long work', () => {
  it('shows only when it is not done at once, how far it is', () => {
    const { rerender } = render(<Page label="Writing" done={0} />);
    wait(299);
    expect(shows()).toBe(false);
    wait(1);
    expect(shows()).toBe(true);
    rerender(<Page label="Writing" done={0.42} />);
    const bar = screen.getByRole('progressbar', { name: 'Writing' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['0.42', '1']);
    expect(screen.getByText('42%')).toBeTruthy();
    rerender(<Page />);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is said aloud at its beginning and by quarters, in a place that was there before', () => {
    const { rerender } = render(<Page />);
    const place = screen.getByRole('status');
    const all = [0, 0.1, 0.25, 0.31, 0.49, 0.5, 0.99].map((done) => {
      rerender(<Page label="Writing" done={done} />);
      return said();
    });
    const [half, most] = ['25% done', '75% done'];
    expect(all).toEqual(['Writing', 'Writing', half, half, half, '50% done', most]);
    rerender(<Page />);
    expect(said()).toBe('');
    expect(screen.getByRole('status')).toBe(place);
  });

  it('of which nobody knows how far it is claims no share', () => {
    render(<Page label="Importing" />);
    wait(300);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('gives back the focus when it ends, and takes it from nobody', () => {
    const { rerender } = render(<Page label="Writing" done={0} />);
    wait(300);
    screen.getByRole('button', { name: 'Cancel' }).focus();
    rerender(<Page />);
    expect(document.activeElement).toBe(focusAfter.current);

    rerender(<Page label="Writing" done={0} />);
    focusAfter.current?.blur();
    rerender(<Page />);
    expect(document.activeElement).toBe(document.body);
  });
});
