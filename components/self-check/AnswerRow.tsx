// One line and its answers; it can be left out, and pressing an answer again takes it back.
import { ToggleChip } from '@/components/ui/ToggleChip';
import styles from './AnswerRow.module.css';

interface AnswerRowProps<Answer extends string | number> {
  line: string;
  answers: readonly Answer[];
  toText: (answer: Answer) => string;
  given: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

export function AnswerRow<Answer extends string | number>(props: AnswerRowProps<Answer>) {
  const { line, answers, toText, given, onAnswer } = props;
  return (
    <fieldset>
      <legend className={styles.line}>{line}</legend>
      <div className={styles.answers}>
        {answers.map((answer) => (
          <ToggleChip key={answer} pressed={given === answer} onClick={() => onAnswer(answer)}>
            {toText(answer)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}
