// A reflection of one's own being written: the text is enough, the rest is filled in. Hints stand
// below and hold nobody up.
import { type KeyboardEvent, useEffect, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { DEPTHS } from '@/lib/core/library-filter';
import { type OwnDecision, type OwnDraft, REFLECTION_LIMITS } from '@/lib/core/own-reflection';
import { AUDIENCES, KINDS, THEMES } from '@/lib/core/reflection';
import type { Hint } from '@/lib/core/reflection-hints';
import { t, tName } from '@/lib/i18n';
import { DEPTH_NAMES } from './depth-text';
import { toHintText } from './hint-text';
import { LabelledSelect } from './LabelledSelect';
import styles from './OwnForm.module.css';
import { OWN_TEXT } from './own-text';
import { WordsField } from './WordsField';

interface OwnFormProps {
  draft: OwnDraft;
  /** Whether it was kept before. */
  known: boolean;
  /** It was left behind, and found again. */
  reopened: boolean;
  hints: readonly Hint[];
  trouble: Exclude<OwnDecision, { kind: 'reflection' }> | undefined;
  onChange: (part: Partial<OwnDraft>) => void;
  onKeep: () => void;
  onCancel: () => void;
}

export function OwnForm(props: OwnFormProps) {
  const { draft, known, reopened, hints, trouble, onChange } = props;
  const name = useId();

  // What was found at opening leaves the focus where the page begins.
  useEffect(() => {
    if (!reopened) document.getElementById(OWN_TEXT)?.focus();
  }, [reopened]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    props.onKeep();
  }

  return (
    // The shortcut works wherever the focus is, as in any field for writing.
    <section aria-labelledby={name} data-private="" className={styles.form} onKeyDown={onKeyDown}>
      <h2 id={name} className={styles.title}>
        {known ? t('changeOwn') : t('writeOwn')}
      </h2>
      {reopened && <p className={styles.reopened}>{t('ownReopened')}</p>}
      <WordsField
        id={OWN_TEXT}
        label={t('ownText')}
        value={draft.text}
        serif
        onChange={(text) => onChange({ text })}
      >
        {t('ownTextNote')}
      </WordsField>
      <WordsField
        label={t('ownFollowUp')}
        value={draft.followUp}
        onChange={(followUp) => onChange({ followUp })}
      />
      <OwnChoices draft={draft} onChange={onChange} />
      <Hints hints={hints} />
      <Notice urgent={trouble !== undefined}>{trouble && toTroubleText(trouble)}</Notice>
      <div className={styles.row}>
        <Button look="filled" aria-keyshortcuts="Control+Enter" onClick={props.onKeep}>
          {t('save')}
        </Button>
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  );
}

const AUDIENCE_NAMES = {
  self: () => t('audienceSelf'),
  partner: () => t('audiencePartner'),
  both: () => t('audienceBoth'),
};

function OwnChoices({ draft, onChange }: Pick<OwnFormProps, 'draft' | 'onChange'>) {
  return (
    <div className={styles.choices}>
      <LabelledSelect
        label={t('theme')}
        value={draft.theme}
        options={THEMES.map((each) => [each, tName('theme', each)])}
        onChange={(theme) => onChange({ theme })}
      />
      <LabelledSelect
        label={t('kind')}
        value={draft.kind}
        options={KINDS.map((each) => [each, tName('kind', each)])}
        onChange={(kind) => onChange({ kind })}
      />
      <LabelledSelect
        label={t('depthField')}
        value={`${draft.depth}`}
        options={DEPTHS.map((each) => [`${each}`, DEPTH_NAMES[each]()])}
        onChange={(depth) => onChange({ depth: DEPTHS.find((each) => `${each}` === depth) ?? 1 })}
      />
      <LabelledSelect
        label={t('ownAudience')}
        value={draft.audience}
        options={AUDIENCES.map((each) => [each, AUDIENCE_NAMES[each]()])}
        onChange={(audience) => onChange({ audience })}
      />
    </div>
  );
}

/** Stands empty before, so that it is heard. */
function Hints({ hints }: { hints: readonly Hint[] }) {
  return (
    <div aria-live="polite" className={styles.hints}>
      {hints.length > 0 && (
        <>
          <p>{t('hintsTitle')}</p>
          <ul className={styles.list}>
            {hints.map((hint) => (
              <li key={hint.kind}>{toHintText(hint)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function toTroubleText(trouble: NonNullable<OwnFormProps['trouble']>): string {
  if (trouble.kind === 'empty') return t('ownEmpty');
  return t('ownTooLong', trouble.length, REFLECTION_LIMITS[trouble.field]);
}
