// From a body sensation to a word, as a person goes.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { change, type Draft, emptyDraft } from '@/lib/core/check-in';
import type { Feeling, Group } from '@/lib/core/feelings';
import { t } from '@/lib/i18n';
import { BodyPanel } from './BodyPanel';

const feeling = (word: string, group: Group): Feeling => ({
  word,
  group,
  label: word,
  cue: `how ${word} shows`,
  valence: 0,
  energy: 0,
  story: false,
});
const feelings = [feeling('angry', 'charged'), feeling('sad', 'heavy'), feeling('calm', 'easy')];
const sensations = [
  { id: 'tight-jaw', label: 'tight jaw', words: ['angry', 'sad'] },
  { id: 'slow-breath', label: 'slow breath', words: ['calm'] },
];

let kept: Draft;

function Panel({ full = false }: { full?: boolean }) {
  const [draft, setDraft] = useState<Draft>(() => ({
    ...emptyDraft('1', 0),
    feelings: full ? ['a', 'b', 'c'].map((word) => ({ word })) : [],
  }));
  kept = draft;
  const onChange = (step: Parameters<typeof change>[2]) => setDraft(change(draft, 1, step));
  return <BodyPanel id="body" {...{ sensations, draft, feelings, onChange }} />;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('leads from what is noticed to words with their cues, and adds the one pressed', async () => {
  render(<Panel />);
  expect(screen.queryByRole('button', { name: 'angry' })).toBeNull();
  await press('tight jaw');
  const words = screen.getByRole('group', { name: t('sensationWords') });
  expect(within(words).getAllByRole('button')).toHaveLength(2);
  expect(within(words).getByText('how angry shows')).toBeTruthy();
  expect(kept.feelings).toEqual([]);
  expect(kept.body).toEqual(['tight jaw']);
  await press('angry');
  expect(kept.feelings).toEqual([{ word: 'angry', group: 'charged' }]);
  await press('angry');
  expect(kept.feelings).toEqual([]);
});

it('describes each word by its cue to a screen reader', async () => {
  render(<Panel />);
  await press('tight jaw');
  const id = screen.getByRole('button', { name: 'sad' }).getAttribute('aria-describedby');
  expect(document.getElementById(id ?? '')?.textContent).toBe('how sad shows');
});

it('shows only what was noticed, until asked for the others, and keeps the focus there', async () => {
  render(<Panel />);
  await press('tight jaw');
  expect(screen.queryByRole('button', { name: 'slow breath' })).toBeNull();
  await press(t('otherSensations'));
  expect(document.activeElement?.textContent).toBe('tight jaw');
  await press('slow breath');
  await press('calm');
  expect(kept.feelings).toEqual([{ word: 'calm', group: 'easy' }]);
});

it('refuses a fourth word with a sentence', async () => {
  render(<Panel full />);
  await press('tight jaw');
  await press('angry');
  expect(screen.getByText(t('threeWords'))).toBeTruthy();
  expect(kept.feelings).toHaveLength(3);
});
