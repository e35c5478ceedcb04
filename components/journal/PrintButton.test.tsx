import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PrintButton } from './PrintButton';

function open(discreet: boolean) {
  const onPrint = vi.fn();
  render(<PrintButton label="Print" isDiscreet={() => discreet} onPrint={onPrint} />);
  return onPrint;
}

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('printing', () => {
  it('is done at once where nothing is blurred', async () => {
    const onPrint = open(false);
    await press('Print');
    expect(onPrint.mock.calls).toEqual([[false]]);
  });

  it('asks first where words are blurred, and does as one says', async () => {
    const onPrint = open(true);
    await press('Print');
    expect(onPrint).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toMatch(/whoever finds the page/);
    await press('Leave the words out');
    await press('Print');
    await press('Print the words');
    expect(onPrint.mock.calls).toEqual([[false], [true]]);
  });

  it('can be left, with the focus where it was', async () => {
    const onPrint = open(true);
    await press('Print');
    await press('Cancel');
    expect(onPrint).not.toHaveBeenCalled();
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Print' }));
  });
});
