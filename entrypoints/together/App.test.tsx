// The page for two in one piece, over the questions that are bundled, by role and name.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from './App';

afterEach(() => vi.restoreAllMocks());

const user = userEvent.setup();
const button = (name: string) => screen.queryByRole('button', { name });
const question = () => screen.getByRole('heading', { level: 1 });

async function press(...names: string[]): Promise<void> {
  for (const name of names) await user.click(await screen.findByRole('button', { name }));
}

async function begin(depth: string, length: string): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: depth }));
  await user.click(screen.getByRole('radio', { name: length }));
  await press('Start');
  await screen.findByText(/^Question 1 of /);
}

/** To its end, with nobody saying anything. */
async function passAll(): Promise<string[]> {
  const asked: string[] = [];
  while (button("I'll pass")) {
    asked.push(question().textContent);
    await press("I'll pass", "I'll pass");
  }
  return asked;
}

it('asks the other one the same question, and says so, whether it was answered or passed', async () => {
  render(<App />);
  await begin('Light', 'About 5 minutes');
  for (const way of ['Hand over', "I'll pass"]) {
    const asked = question().textContent;
    screen.getByText('For whoever goes first');
    await press(way);
    const line = screen.getByText('Same question, for the other one');
    expect(question().textContent).toBe(asked);
    expect(document.activeElement).toBe(question());
    expect(question().getAttribute('aria-describedby')).toBe(line.id);
    await press("I'll pass");
  }
  screen.getByText("That's all.");
});

it('gives something lighter for anything but light, to both, and a step back undoes it', async () => {
  render(<App />);
  await begin('Deep', 'About 10 minutes');
  expect(button('Something lighter')).toBe(null);
  expect(button('One step back')).toBe(null);
  await press("I'll pass", "I'll pass");
  const closer = question().textContent;
  await press('Hand over', 'Something lighter');
  expect(question().textContent).not.toBe(closer);
  expect(document.activeElement).toBe(question());
  screen.getByText('Question 2 of 3');
  screen.getByText('For whoever goes first');
  expect(button('Something lighter')).toBe(null);
  await press('One step back');
  expect(question().textContent).toBe(closer);
  screen.getByText('Same question, for the other one');
});

it('comes back from an end that was pressed by accident', async () => {
  render(<App />);
  await begin('Closer', 'About 20 minutes');
  const first = question().textContent;
  await press('Hand over', 'Stop here');
  screen.getByText("That's all.");
  await press('One step back');
  expect(question().textContent).toBe(first);
  expect(document.activeElement).toBe(question());
});

it('asks other questions in a second round', async () => {
  render(<App />);
  await begin('Light', 'About 20 minutes');
  const first = await passAll();
  await press('Another round');
  await begin('Light', 'About 20 minutes');
  const second = await passAll();
  expect(first).toHaveLength(8);
  expect(new Set([...first, ...second]).size).toBe(16);
});

it('is wiped by leaving, and so is what was asked before', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  render(<App />);
  await begin('Light', 'About 5 minutes');
  const first = await passAll();
  await press('Another round');
  await begin('Light', 'About 5 minutes');
  const second = question().textContent;
  expect(first).not.toContain(second);
  act(() => {
    dispatchEvent(new Event('pagehide'));
  });
  expect(document.body.textContent).not.toContain(second);
  await begin('Light', 'About 5 minutes');
  expect(await passAll()).toEqual(first);
});
