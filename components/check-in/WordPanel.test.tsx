// The words of a group as a person meets them: what lies underneath, and what was not used yet.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Layer } from '@/lib/core/candidates';
import { change, type Draft, emptyDraft } from '@/lib/core/check-in';
import type { Feeling, Group } from '@/lib/core/feelings';
import { t } from '@/lib/i18n';
import type { Depth } from './use-depth';
import { WordPanel } from './WordPanel';

const HEAVY = 'sad lonely tired ashamed guilty low rejected distant ignored drained';
const ofGroup = (group: Group, words: string): Feeling[] =>
  words.split(' ').map((word) => ({
    word,
    group,
    label: word,
    cue: `how ${word} shows`,
    valence: 0,
    energy: 0,
    story: word === 'ignored',
  }));
const feelings = [
  ...ofGroup('heavy', HEAVY),
  ...ofGroup('charged', 'hurt'),
  ...ofGroup('easy', 'calm'),
];
const layers: Layer[] = [
  { word: 'ignored', words: ['lonely', 'hurt'], line: 'It often has something softer below it.' },
  { word: 'tired', words: ['drained', 'hurt'], line: 'It may be just that.' },
  { word: 'fine', label: 'fine', words: ['calm', 'low'], line: 'It covers a lot of ground.' },
];

let kept: Draft;

function Panel({ used = [] }: { used?: string[] }) {
  const [draft, setDraft] = useState(() => emptyDraft('1', 0));
  const [ownWords, setOwnWords] = useState<{ word: string; group?: Group }[]>([]);
  const [loadDepth] = useState(() => async (): Promise<Depth> => {
    return { layers, readUsed: async () => new Set(used) };
  });
  kept = draft;
  return (
    <WordPanel
      id="panel"
      group="heavy"
      {...{ draft, feelings, ownWords, loadDepth }}
      onChange={(step) => setDraft((before) => change(before, 1, step))}
      onAddWord={(word) => setOwnWords([...ownWords, word])}
    />
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (text: string) => userEvent.type(screen.getByRole('searchbox'), text);
const offer = () => screen.findByRole('group', { name: t('underneath') });
const noOffer = () => expect(screen.queryByRole('group', { name: t('underneath') })).toBeNull();
const chosen = () => kept.feelings.map(({ word }) => word);
const labelsIn = (group: HTMLElement) =>
  within(group)
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('underneath', () => {
  it('a story word is offered once it was chosen, says its line, and adds on a press', async () => {
    render(<Panel />);
    noOffer();
    await press(t('moreWords'));
    await press('ignored');
    expect(labelsIn(await offer())).toEqual(['lonely', 'hurt']);
    expect(screen.getByText(/something softer/).closest('[role=status]')).not.toBeNull();
    expect(chosen()).toEqual(['ignored']);
    await userEvent.click(within(await offer()).getByRole('button', { name: 'hurt' }));
    expect(kept.feelings).toEqual([
      { word: 'ignored', group: 'heavy' },
      { word: 'hurt', group: 'charged' },
    ]);
  });

  it('a word stays on offer, and can be let go of again, but stands nowhere twice', async () => {
    render(<Panel />);
    await press('tired');
    await offer();
    await press('hurt');
    expect(screen.getAllByRole('button', { name: 'hurt' })).toHaveLength(1);
    await press('hurt');
    expect(chosen()).toEqual(['tired']);
  });

  it('it stays on offer when one of its words is pressed in the list above', async () => {
    render(<Panel />);
    await press(t('moreWords'));
    await press('tired');
    await offer();
    const [above] = screen.getAllByRole('button', { name: 'drained' });
    if (above) await userEvent.click(above);
    expect(chosen()).toEqual(['tired', 'drained']);
    await offer();
  });

  it('nothing is offered any more when the word is let go of, or another one chosen', async () => {
    render(<Panel />);
    await press('tired');
    await offer();
    await press('tired');
    noOffer();
    await press('tired');
    await offer();
    await press('sad');
    noOffer();
  });

  it('a fourth word is refused with a sentence, and the three stay', async () => {
    render(<Panel />);
    for (const word of ['sad', 'guilty', 'tired']) await press(word);
    await offer();
    await press('hurt');
    expect(screen.getByText(t('threeWords'))).toBeTruthy();
    expect(chosen()).toEqual(['sad', 'guilty', 'tired']);
  });

  it('an answer that is no word of the list is offered something while it is typed', async () => {
    render(<Panel />);
    await type("I'm fin");
    noOffer();
    await type('e');
    expect(labelsIn(await offer())).toEqual(['calm', 'low']);
    await press('calm');
    expect(kept.feelings).toEqual([{ word: 'calm', group: 'easy' }]);
  });

  it('it stays on offer when the answer is added as a word of one’s own', async () => {
    render(<Panel />);
    await type('fine{Enter}');
    expect(chosen()).toEqual(['fine']);
    await userEvent.click(within(await offer()).getByRole('button', { name: 'calm' }));
    expect(chosen()).toEqual(['fine', 'calm']);
  });

  it('the keyboard alone reaches it right after the words', async () => {
    render(<Panel />);
    await press('tired');
    await offer();
    screen.getByRole('button', { name: 'distant' }).focus();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('drained');
    await userEvent.keyboard(' ');
    expect(chosen()).toEqual(['tired', 'drained']);
    expect(screen.getAllByRole('button', { name: 'drained' })).toHaveLength(1);
  });
});

describe('how a word shows in the body', () => {
  it('is told of the one in hand, and again of the chosen one when that was only passed', async () => {
    render(<Panel />);
    const button = (name: string) => screen.getByRole('button', { name });
    await userEvent.hover(button('sad'));
    expect(screen.getByText('how sad shows')).toBeDefined();
    await userEvent.unhover(button('sad'));
    expect(screen.getByText('how sad shows')).toBeDefined();
    await press('lonely');
    await userEvent.tab();
    expect(screen.getByText('how tired shows')).toBeDefined();
    screen.getByRole('searchbox').focus();
    expect(await screen.findByText('how lonely shows')).toBeDefined();
  });
});

describe('words that were not used yet', () => {
  const description = (name: string): string => {
    const ids = screen.getByRole('button', { name }).getAttribute('aria-describedby') ?? '';
    return ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  };

  it('are marked among all the words, and the mark is explained once', async () => {
    render(<Panel used={['sad', 'low']} />);
    await press('tired');
    await offer();
    expect(screen.queryByText(t('notUsedYet'))).toBeNull();
    await press(t('moreWords'));
    expect(await screen.findAllByText(t('notUsedYet'))).toHaveLength(1);
    expect(description('ignored')).toContain(t('notUsedYet'));
    expect(description('sad')).not.toContain(t('notUsedYet'));
  });

  it('are not marked for someone new', async () => {
    render(<Panel />);
    await press(t('moreWords'));
    await screen.findByRole('button', { name: 'drained' });
    await Promise.resolve();
    expect(screen.queryByText(t('notUsedYet'))).toBeNull();
  });
});
