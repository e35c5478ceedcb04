import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { RemindPanel } from './RemindPanel';

const NOW = Date.UTC(2026, 10, 24, 15);
const EIGHT = Date.UTC(2026, 10, 24, 20);

function Kept({ onTime }: { onTime: (minutes: number) => void }) {
  const [at, setAt] = useState<number>();
  return (
    <RemindPanel
      at={at}
      fault={undefined}
      now={NOW}
      zone="UTC"
      onChoose={() => setAt(EIGHT)}
      onTime={onTime}
      onCancel={() => setAt(undefined)}
    />
  );
}

const button = (name: string) => screen.getByRole('button', { name });

it('says when it comes, can be cancelled, and never loses the focus', async () => {
  const user = userEvent.setup();
  render(<Kept onTime={() => undefined} />);
  await user.click(button('Remind me'));
  await user.click(button('This evening'));
  screen.getByText(/^You will be reminded: 8:00\sPM/);
  expect(document.activeElement).toBe(button('Cancel the reminder'));
  await user.keyboard('{Enter}');
  expect(screen.queryByText(/You will be reminded/)).toBe(null);
  expect(document.activeElement).toBe(button('Remind me'));
  expect(screen.queryByRole('button', { name: 'This evening' })).toBe(null);
});

it('takes a time of day, eight in the evening to begin with', async () => {
  const user = userEvent.setup();
  const onTime = vi.fn();
  render(<Kept onTime={onTime} />);
  await user.click(button('Remind me'));
  await user.click(button('At a time'));
  await user.click(button('Set'));
  expect(onTime).toHaveBeenLastCalledWith(20 * 60);
  const field = screen.getByLabelText('Time of the reminder');
  await user.clear(field);
  await user.type(field, '07:05');
  await user.click(button('Set'));
  expect(onTime).toHaveBeenLastCalledWith(7 * 60 + 5);
});
