// A part that is loaded when it is first shown, by what a person sees.
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { later } from './Later';

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

it('shows what was loaded ahead without a moment in between', async () => {
  const Part = later(async () => Greeting, <p>Wait</p>);
  await Part.load();
  render(<Part name="Jo" />);
  expect(screen.getByText('Hello Jo')).toBeDefined();
});

it('holds the place until then', async () => {
  const Part = later(async () => Greeting, <p>Wait</p>);
  render(<Part name="Jo" />);
  expect(screen.getByText('Wait')).toBeDefined();
  await screen.findByText('Hello Jo');
  expect(screen.queryByText('Wait')).toBeNull();
});

it('asks again for what could not be loaded ahead', async () => {
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('no file'));
  const Part = later(load);
  await expect(Part.load()).rejects.toThrow('no file');
  render(<Part name="Jo" />);
  await screen.findByText('Hello Jo');
});
