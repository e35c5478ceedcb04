import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LanguageField } from './LanguageField';

const LANGUAGES = ['ar', 'de', 'en', 'es'];

function draw(language: string | null) {
  const onChange = vi.fn();
  render(<LanguageField language={language} languages={LANGUAGES} onChange={onChange} />);
  return { field: screen.getByRole('combobox'), onChange };
}

it('names each language in itself, and says which language the name is in', () => {
  const { field } = draw(null);
  const options = [...field.querySelectorAll('option')].slice(1);
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'العربية',
    'Deutsch',
    'English',
    'Español',
  ]);
  expect(options.map(({ lang }) => lang)).toEqual(LANGUAGES);
});

it('can be chosen, and left to the interface again', async () => {
  const { field, onChange } = draw('de');
  expect(field).toHaveProperty('value', 'de');
  await userEvent.selectOptions(field, 'Español');
  await userEvent.selectOptions(field, '');
  expect(onChange.mock.calls).toEqual([['es'], [null]]);
});

it('shows one that there is not as left to the interface', () => {
  expect(draw('ga').field).toHaveProperty('value', '');
});
