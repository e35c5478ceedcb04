// What is to be said, in its parts: what happened, what was felt, what is needed, what is asked.
import { FeelingPicker } from '@/components/check-in/FeelingPicker';
import type { LoadDepth } from '@/components/check-in/use-depth';
import { ChoiceRow } from '@/components/ui/ChoiceRow';
import { change, emptyDraft } from '@/lib/core/check-in';
import type { Parts } from '@/lib/core/composer';
import { ASKED, type ComposerWords, LENGTHS, TONES } from '@/lib/core/composer-words';
import type { Feeling } from '@/lib/core/feelings';
import type { OwnWord } from '@/lib/core/personal';
import type { Message } from '@/lib/core/practice';
import { t } from '@/lib/i18n';
import styles from './ComposerForm.module.css';
import { PartField } from './PartField';

interface ComposerFormProps {
  words: ComposerWords;
  message: Message;
  feelings: readonly Feeling[];
  ownWords: readonly OwnWord[];
  loadDepth: LoadDepth;
  onAddWord: (word: OwnWord) => void;
  onChange: (message: Message) => void;
}

export function ComposerForm({ words, message, onChange, ...picker }: ComposerFormProps) {
  const { parts } = message;
  const { needs, requests } = words.suggestions;
  const set = (changed: Partial<Parts>): void => {
    const next = { ...parts, ...changed };
    onChange({ ...message, parts: { ...next, feelings: [...next.feelings] } });
  };
  const draft = { ...emptyDraft('', 0), feelings: parts.feelings, notSure: parts.notSure };

  function request(text: string): void {
    const suggested = requests.find((each) => each.text === text);
    set({ request: text, ...(suggested && { asks: suggested.asks }) });
  }

  return (
    <div className={styles.form}>
      <PartField
        label={t('partSituation')}
        hint={t('partSituationHint')}
        lead={t('partSituationLead')}
        value={parts.situation}
        onChange={(situation) => set({ situation })}
      />
      <div className={styles.felt}>
        <p className={styles.label}>{t('partFeeling')}</p>
        <FeelingPicker
          {...picker}
          draft={draft}
          onChange={(step) => {
            const { feelings, notSure } = change(draft, 0, step);
            set({ feelings, notSure });
          }}
        />
      </div>
      <PartField
        label={t('partNeed')}
        lead={t('partNeedLead')}
        value={parts.need}
        suggestions={needs}
        onChange={(need) => set({ need })}
      />
      <PartField
        label={t('partRequest')}
        hint={t('partRequestHint')}
        lead={parts.asks === 'you' ? t('couldYou') : t('couldWe')}
        value={parts.request}
        suggestions={requests.map(({ text }) => text)}
        onChange={request}
      />
      <ChoiceRow
        legend={t('requestOf')}
        value={parts.asks}
        options={ASKED.map((each) => [each, each === 'you' ? t('couldYou') : t('couldWe')])}
        onChange={(asks) => set({ asks })}
      />
      <div className={styles.choices}>
        <ChoiceRow
          legend={t('messageLength')}
          value={message.length}
          options={LENGTHS.map((each) => [each, LENGTH_NAMES[each]()])}
          onChange={(length) => onChange({ ...message, length })}
        />
        <ChoiceRow
          legend={t('messageTone')}
          value={message.tone}
          options={TONES.map((each) => [each, TONE_NAMES[each]()])}
          onChange={(tone) => onChange({ ...message, tone })}
        />
      </div>
    </div>
  );
}

const LENGTH_NAMES = {
  line: () => t('lengthLine'),
  few: () => t('lengthFew'),
  letter: () => t('lengthLetter'),
};

const TONE_NAMES = {
  plain: () => t('tonePlain'),
  warm: () => t('toneWarm'),
  light: () => t('toneLight'),
};
