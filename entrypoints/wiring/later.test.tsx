// A part that is loaded when it is first shown, by what a person sees.
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { later } from './later';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

it('shows a part once it has come, and at once from then on', async () => {
  const load = vi.fn(async () => Greeting);
  const Part = later(load);
  const { unmount } = render(<Part name="Jo" />);
  expect(screen.queryByText('Hello Jo')).toBeNull();
  await screen.findByText('Hello Jo');
  unmount();
  render(<Part name="Sam" />);
  expect(screen.getByText('Hello Sam')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(1);
});
