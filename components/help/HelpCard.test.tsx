// The quiet help card as a person meets it: heard, seen or not, and sent away without losing place.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HelpCard } from './HelpCard';

/** What the browser says of the card: whether it is in sight now. */
let comesInSight: (isIntersecting: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  globalThis.IntersectionObserver = function observe(tell: IntersectionObserverCallback) {
    comesInSight = (isIntersecting) =>
      tell([{ isIntersecting } as IntersectionObserverEntry], {} as IntersectionObserver);
    return { observe: () => undefined, disconnect: () => undefined };
  } as never;
});

afterEach(() => {
  vi.useRealTimers();
});

let said: string[];

function Page({ person = 'Sam, 0123' }) {
  const [shown, setShown] = useState(true);
  return (
    <>
      <HelpCard
        shown={shown}
        person={person}
        helpAddress="#/help"
        onSeen={() => said.push('seen')}
        onClose={() => {
          said.push('closed');
          setShown(false);
        }}
      />
      <button type="button">After</button>
    </>
  );
}

function open(): void {
  said = [];
  render(<Page />);
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('the help card', () => {
  it('says two sentences, and leads to Help', () => {
    open();
    const sentences = screen
      .getByRole('status')
      .querySelector('p')
      ?.textContent?.match(/[^.]+\./g);
    expect(sentences).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'Open Help' });
    expect(link.getAttribute('href')).toBe('#/help');
    expect(link.getAttribute('target')).toBeNull();
  });

  it('sets a number alone apart, so that it is read from its beginning', () => {
    said = [];
    render(<Page person={'Sam\n+49 170 123'} />);
    expect(screen.getByText(/^Your person/).textContent).toBe(
      'Your person: Sam\n\u2068+49 170 123\u2069',
    );
  });

  it('is seen after two seconds in sight, and not when it was only passed by', async () => {
    open();
    await pass(5_000);
    expect(said).toEqual([]);
    comesInSight(true);
    await pass(1_500);
    comesInSight(false);
    await pass(5_000);
    expect(said).toEqual([]);
    comesInSight(true);
    await pass(2_000);
    expect(said).toEqual(['seen']);
  });

  it('is seen by whoever follows its link', async () => {
    open();
    await userEvent.click(screen.getByRole('link', { name: 'Open Help' }));
    expect(said).toEqual(['seen']);
  });

  it('goes on Not now, and whoever closed it goes on from where it stood', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(said).toEqual(['closed']);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('After');
  });
});
