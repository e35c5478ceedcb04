// Body first: what is noticed, and then words that may go with it. Choosing one is like choosing
// it anywhere else; choosing none is fine: what was noticed is an answer, too.
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { ToggleChip } from '@/components/ui/ToggleChip';
import { candidatesOf, type Sensation } from '@/lib/core/candidates';
import type { Change, Draft } from '@/lib/core/check-in';
import type { Feeling } from '@/lib/core/feelings';
import { toChoices } from '@/lib/core/word-choices';
import { t } from '@/lib/i18n';
import styles from './BodyPanel.module.css';
import { usePressing } from './use-pressing';
import { WordChip } from './WordChip';

interface BodyPanelProps {
  id: string;
  sensations: readonly Sensation[];
  draft: Draft;
  feelings: readonly Feeling[];
  onChange: (step: Change) => void;
}

export function BodyPanel({ id, sensations, draft, feelings, onChange }: BodyPanelProps) {
  const noticed = sensations.find(({ label }) => draft.body?.includes(label));
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const loaded = sensations.length > 0;

  // It opens at the lower end of the popup, out of sight.
  useEffect(() => {
    if (loaded) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [loaded]);

  const notice = (sensation: Sensation | undefined): void =>
    onChange({ kind: 'body', sensation: sensation?.label });

  /** The button that was pressed goes; what was noticed is still there. */
  function showAll(): void {
    list.current?.querySelector('button')?.focus();
    notice(undefined);
  }

  return (
    <div ref={panel} id={id} className={styles.panel}>
      <fieldset>
        <legend className={styles.question}>{t('bodyQuestion')}</legend>
        <div ref={list} className={noticed ? styles.noticed : styles.sensations}>
          {(noticed ? [noticed] : sensations).map((sensation) => (
            <ToggleChip
              key={sensation.id}
              lang={sensation.language}
              pressed={sensation === noticed}
              onClick={() => notice(sensation === noticed ? undefined : sensation)}
            >
              {sensation.label}
            </ToggleChip>
          ))}
          {noticed && <Button onClick={showAll}>{t('otherSensations')}</Button>}
        </div>
      </fieldset>
      <p role="status" className={styles.status}>
        {noticed ? t('sensationWords') : ''}
      </p>
      {noticed && <Candidates {...{ words: noticed.words, draft, feelings, onChange }} />}
    </div>
  );
}

interface CandidatesProps extends Pick<BodyPanelProps, 'draft' | 'feelings' | 'onChange'> {
  words: readonly string[];
}

function Candidates({ words, draft, feelings, onChange }: CandidatesProps) {
  const { refused, press } = usePressing(draft, onChange);
  const cue = useId();
  return (
    <>
      <fieldset className={styles.candidates}>
        <legend className="visually-hidden">{t('sensationWords')}</legend>
        {candidatesOf(toChoices(feelings, []), words).map((choice) => (
          <div key={choice.word} className={styles.candidate}>
            <WordChip {...{ choice, draft }} cue={`${cue}-${choice.word}`} onPress={press} />
            <p
              id={`${cue}-${choice.word}`}
              lang={choice.language}
              dir="auto"
              className={styles.cue}
            >
              {choice.cue}
            </p>
          </div>
        ))}
      </fieldset>
      <p role="status" className={styles.status}>
        {refused ? t('threeWords') : ''}
      </p>
    </>
  );
}
