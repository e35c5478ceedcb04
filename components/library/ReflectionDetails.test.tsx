// What an opened reflection says of the research behind it, and of why it is left out.
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '@/lib/core/choice-rules';
import { type EvidenceFact, toEvidence } from '@/lib/core/evidence';
import { daysAgo, fact } from '@/lib/testing/selection';
import { ReflectionDetails } from './ReflectionDetails';

const study: EvidenceFact = {
  id: 'someone-2001',
  authors: 'Someone & Else',
  year: 2001,
  title: 'A title of theirs',
  journal: 'A Journal 1:2',
  doi: '10.1000/abc',
  finding: 'A note.',
  sure: 'somewhat',
  checked: 'abstract read',
};

function show(checked: string | undefined, leftOut: readonly LeftOut[] = []): void {
  const words = { finding: 'It helps a little.', limits: 'One study.' };
  render(
    <ReflectionDetails
      reflection={{ ...fact('it'), text: 'A text.', followUp: 'And then?', language: 'en' }}
      favourite={false}
      hidden={false}
      evidence={checked === undefined ? [] : [toEvidence({ ...study, checked }, words, 'en')]}
      leftOut={leftOut}
      terms={[]}
      zone="Europe/Berlin"
      onFavourite={() => undefined}
      onEdit={() => undefined}
      onDelete={() => undefined}
      onHidden={() => undefined}
    />,
  );
}

describe('the research behind a reflection', () => {
  it('is said in plain words, with its limits, how sure we are, and where it stands', () => {
    show('abstract read');
    expect(screen.getByText('It helps a little. One study.')).toBeDefined();
    expect(screen.getByText(/fairly|somewhat|not very/).textContent).toBe(
      'How sure we are: somewhat. We read the abstract, not the whole paper.',
    );
    expect(screen.getByText('A title of theirs').closest('p')?.textContent).toBe(
      'Someone & Else (2001). A title of theirs. A Journal 1:2. DOI 10.1000/abc',
    );
  });

  it('gives the DOI as text: nothing opens a page', () => {
    show('text read');
    expect(screen.getByText('10.1000/abc')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is not cited where nobody read it', () => {
    show('summary read');
    expect(screen.getByText(/We know of it at second hand/)).toBeDefined();
    expect(screen.queryByText(/title of theirs|A Journal|10\.1000/)).toBeNull();
  });

  it('is not made up where there is none', () => {
    show(undefined);
    expect(screen.getByText('It leans on no study in particular.')).toBeDefined();
  });
});

describe('why a reflection is left out', () => {
  it.each<[LeftOut, RegExp]>([
    [{ kind: 'hidden' }, /^You hid it/],
    [{ kind: 'theme-off' }, /theme is switched off/],
    [{ kind: 'openness-off' }, /asks you to open up/],
    [{ kind: 'situation', told: true }, /situation you chose/],
    [{ kind: 'situation', told: false }, /do not say what yours is/],
    [{ kind: 'too-deep' }, /deeper than Settings allow/],
    [{ kind: 'charged' }, /charged feeling/],
    [{ kind: 'heavy' }, /heavy feeling/],
    [{ kind: 'not-yet', depth: 2 }, /three light ones/],
    [{ kind: 'not-yet', depth: 3 }, /four of its theme/],
    [{ kind: 'rests', at: daysAgo(3) }, /^You met it on November 19\./],
  ])('%j is a sentence', (reason, said) => {
    show(undefined, [reason]);
    expect(screen.getByRole('heading', { name: 'Does not come up at present' })).toBeDefined();
    expect(screen.getByText(said).textContent).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is silent where nothing speaks against it', () => {
    show(undefined);
    expect(screen.queryByRole('heading', { name: /at present/ })).toBeNull();
  });
});
