import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from './Toast';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function shown(text: string | undefined = 'Deleted.') {
  const onAction = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  const draw = (children: string | undefined) => (
    <Toast action="Undo" actionId="undo" {...{ onAction, onClose }}>
      {children}
    </Toast>
  );
  const { rerender } = render(draw(text));
  return { onAction, onClose, say: (next: string | undefined) => rerender(draw(next)) };
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('a toast', () => {
  it('says nothing, but stands ready to be heard, before anything happened', () => {
    const { say } = shown('');
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    say('Deleted.');
    expect(status.textContent).toContain('Deleted.');
  });

  it('goes after ten seconds', () => {
    const { onClose } = shown();
    pass(9_900);
    expect(onClose).not.toHaveBeenCalled();
    pass(200);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('has ten seconds again when something else happens', () => {
    const { onClose, say } = shown();
    pass(9_000);
    say('Two deleted.');
    pass(9_000);
    expect(onClose).not.toHaveBeenCalled();
    pass(1_100);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('stays while it holds the focus, and goes some time after', () => {
    const { onClose } = shown();
    const button = screen.getByRole('button', { name: 'Undo' });
    act(() => button.focus());
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    act(() => button.blur());
    pass(10_100);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('stays while it is pointed at', () => {
    const { onClose } = shown();
    fireEvent.pointerEnter(screen.getByText('Deleted.').parentElement as HTMLElement);
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerLeave(screen.getByText('Deleted.').parentElement as HTMLElement);
    pass(10_100);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('is acted on with its button, and sent away with Escape', () => {
    const { onAction, onClose } = shown();
    const button = screen.getByRole('button', { name: 'Undo' });
    fireEvent.click(button);
    expect(onAction).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
