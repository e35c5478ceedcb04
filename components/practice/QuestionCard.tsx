// One question at a time, with room for a few words; going on needs none.
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { Question } from '@/lib/core/question';
import { t } from '@/lib/i18n';
import { PartField } from './PartField';
import styles from './QuestionCard.module.css';

interface QuestionCardProps {
  question: Question;
  /** From 0. */
  index: number;
  count: number;
  notes: string;
  onNotes: (notes: string) => void;
  onGo: (index: number) => void;
}

export function QuestionCard({ question, index, count, notes, onNotes, onGo }: QuestionCardProps) {
  const asked = useRef<HTMLParagraphElement>(null);
  const before = useRef(index);

  useEffect(() => {
    if (before.current !== index) asked.current?.focus();
    before.current = index;
  }, [index]);

  return (
    <div className={styles.card}>
      <p className={styles.count}>{t('questionOf', index + 1, count)}</p>
      <p ref={asked} tabIndex={-1} lang={question.language} dir="auto" className={styles.question}>
        {question.text}
      </p>
      <PartField label={t('questionNotes')} value={notes} onChange={onNotes} />
      <div className={styles.row}>
        <Button look="outlined" onClick={() => onGo(index + 1)}>
          {t('nextQuestion')}
        </Button>
        {index > 0 && <Button onClick={() => onGo(index - 1)}>{t('questionBefore')}</Button>}
      </div>
    </div>
  );
}
