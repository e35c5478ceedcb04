// Pictures that come one after the other, by what a person sees.
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InTurn } from './InTurn';

it('shows the first at once, and each of the others in its turn', async () => {
  const { rerender } = render(
    <InTurn>
      <p>Days</p>
      {false}
      <p>Words</p>
      <p>Themes</p>
    </InTurn>,
  );
  expect(document.body.textContent).toBe('Days');
  await screen.findByText('Themes');
  expect(document.body.textContent).toBe('DaysWordsThemes');
  // Once all are there, what changes in them changes together.
  rerender(
    <InTurn>
      <p>Days of May</p>
      {false}
      <p>Words of May</p>
      <p>Themes of May</p>
    </InTurn>,
  );
  expect(document.body.textContent).toBe('Days of MayWords of MayThemes of May');
});
