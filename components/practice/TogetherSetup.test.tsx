import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TogetherSetup } from './TogetherSetup';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

it('offers only lengths a round of that depth can keep, and goes back to what was chosen', async () => {
  const user = userEvent.setup();
  const onStart = vi.fn();
  render(<TogetherSetup onStart={onStart} onLeave={() => undefined} />);
  await user.click(radio('About 5 minutes'));
  await user.click(radio('Deep'));
  expect(screen.queryByRole('radio', { name: 'About 5 minutes' })).toBe(null);
  expect(radio('About 10 minutes').checked).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(onStart).toHaveBeenLastCalledWith('deep', 10);
  await user.click(radio('Closer'));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(onStart).toHaveBeenLastCalledWith('closer', 5);
});
