// Writing one's own and looking at a pack, by role and name.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyOwnDraft, type OwnDraft } from '@/lib/core/own-reflection';
import type { Pack } from '@/lib/core/pack';
import { packFile, packItem } from '@/lib/testing/reflections';
import { OwnForm } from './OwnForm';
import { PackList } from './PackList';
import { PackPreview } from './PackPreview';

const nothing = (): undefined => undefined;

describe('the form for one’s own', () => {
  function show(part: Partial<Parameters<typeof OwnForm>[0]> = {}): Partial<OwnDraft>[] {
    const changes: Partial<OwnDraft>[] = [];
    render(
      <OwnForm
        draft={emptyOwnDraft('mine')}
        known={false}
        reopened={false}
        hints={[]}
        trouble={undefined}
        onChange={(change) => changes.push(change)}
        onKeep={nothing}
        onCancel={nothing}
        {...part}
      />,
    );
    return changes;
  }

  it('begins in the text, and no word of it is for anybody else', () => {
    show();
    const field = screen.getByRole('textbox', { name: 'Your reflection' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.getAttribute('spellcheck')).toBe('false');
  });

  it('has all else filled in, and can be told otherwise', async () => {
    const changes = show();
    const depth = screen.getByRole('combobox', { name: 'Depth' }) as HTMLSelectElement;
    expect(depth.selectedOptions[0]?.text).toBe('Light');
    await userEvent.selectOptions(depth, 'Deep');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Who is it for?' }),
      'For the two of us',
    );
    expect(changes).toEqual([{ depth: 3 }, { audience: 'both' }]);
  });

  it('says hints beside the way on, which stays open', () => {
    show({ hints: [{ kind: 'words', words: ['always', 'should'] }, { kind: 'questions' }] });
    expect(screen.getByText(/Only hints/).closest('[aria-live="polite"]')).not.toBeNull();
    expect(screen.getByText(/^“always”, “should”: /)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false);
  });

  it('says what stands in the way', () => {
    show({ trouble: { kind: 'too-long', field: 'text', length: 700 } });
    expect(screen.getByRole('alert').textContent).toMatch(/700 .* 600 /);
  });
});

describe('a pack', () => {
  it('is shown with all of its text, as text', () => {
    const odd = 'Is 1 < 2, and &amp; what [it](x) looks like?';
    const pack = packFile({
      reflections: [packItem('one', { text: odd }), packItem('two')],
    }) as Pack;
    render(<PackPreview pack={pack} replaces onAdd={nothing} onCancel={nothing} />);
    const preview = within(screen.getByRole('region', { name: 'Pack preview' }));
    expect(preview.getAllByRole('listitem')).toHaveLength(2);
    expect(preview.getByText(odd).getAttribute('lang')).toBe('en');
    expect(preview.getByText(/2 reflections · by A friend · licence: CC BY 4.0/)).toBeDefined();
    expect(preview.getByText(/You have this pack already/)).toBeDefined();
    expect(preview.queryByRole('link')).toBeNull();
  });

  it('is removed only after it was asked', async () => {
    const removed: string[] = [];
    const pack = packFile() as Pack;
    render(<PackList packs={[pack]} onRemove={({ id }) => removed.push(id)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove “Evenings”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(removed).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove “Evenings”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(removed).toEqual(['evenings']);
  });
});
