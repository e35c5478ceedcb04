// What a reflection is about and what it asks for: the same two choices in the library and the timeline.
import { KINDS, type Kind, THEMES, type Theme } from '@/lib/core/reflection';
import { t, tName } from '@/lib/i18n';
import { SelectField } from './SelectField';

interface ThemeKind {
  theme: Theme | null;
  kind: Kind | null;
}

export function ThemeKindFields({
  theme,
  kind,
  onChange,
}: ThemeKind & { onChange: (part: Partial<ThemeKind>) => void }) {
  return (
    <>
      <SelectField
        label={t('theme')}
        any={t('allThemes')}
        value={theme}
        options={THEMES.map((each) => [each, tName('theme', each)])}
        onChange={(next) => onChange({ theme: next })}
      />
      <SelectField
        label={t('kind')}
        any={t('allKinds')}
        value={kind}
        options={KINDS.map((each) => [each, tName('kind', each)])}
        onChange={(next) => onChange({ kind: next })}
      />
    </>
  );
}
