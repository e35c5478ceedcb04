// The same moment from the other's likely seat: questions, one at a time, and nothing kept unasked.
import { useEffect, useRef, useState } from 'react';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { QuestionCard } from '@/components/practice/QuestionCard';
import { Button } from '@/components/ui/Button';
import type { Question } from '@/lib/core/question';
import { t } from '@/lib/i18n';
import { loadOtherSide } from '@/lib/platform/scenes';
import type { Stores } from '@/lib/platform/stores';
import { useNewEntry } from '../../wiring/use-kept';

export function OtherSidePart({ stores }: { stores: Stores }) {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [index, setIndex] = useState(0);
  const [notes, setNotes] = useState<Record<string, string>>({});
  const { state, keep } = useNewEntry(stores);
  const question = questions[index];
  const written = questions.filter(({ id }) => notes[id]?.trim());
  const end = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    loadOtherSide().then(setQuestions, () => undefined);
  }, []);

  useEffect(() => {
    if (!question) end.current?.focus();
  }, [question]);

  if (questions.length === 0) return null;
  if (question) {
    return (
      <QuestionCard
        question={question}
        index={index}
        count={questions.length}
        notes={notes[question.id] ?? ''}
        onNotes={(next) => setNotes({ ...notes, [question.id]: next })}
        onGo={setIndex}
      />
    );
  }
  const text = written.map(({ id, text: asked }) => `${asked}\n${notes[id]?.trim()}`).join('\n\n');
  return (
    <>
      <p ref={end} tabIndex={-1}>
        {t('otherSideEnd')}
      </p>
      <div>
        {written.length > 0 && (
          <OutcomeButton
            name={t('keepNotes')}
            done={t('sceneKept')}
            state={state}
            onPress={() => void keep(text)}
          />
        )}
        <Button onClick={() => setIndex(index - 1)}>{t('questionBefore')}</Button>
      </div>
    </>
  );
}
