// The ground component tests stand on: a drawn page, a person's presses, our own English words.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { t } from '@/lib/i18n';

function Chip() {
  const [pressed, setPressed] = useState(false);
  return (
    <ToggleChip pressed={pressed} onClick={() => setPressed(!pressed)}>
      {t('groupBright')}
    </ToggleChip>
  );
}

test('a toggle button says whether it is pressed, to the mouse and to the keyboard', async () => {
  render(<Chip />);
  const chip = screen.getByRole('button', { name: 'Bright', pressed: false });
  await userEvent.click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard(' ');
  expect(chip.getAttribute('aria-pressed')).toBe('false');
});

test('what one test drew is gone in the next', () => {
  expect(screen.queryAllByRole('button')).toEqual([]);
});
