// One feeling word to press, wherever it is offered.
import { ToggleChip } from '@/components/ui/ToggleChip';
import { type Draft, hasWord } from '@/lib/core/check-in';
import type { Choice } from '@/lib/core/word-choices';

interface WordChipProps {
  choice: Choice;
  draft: Draft;
  /** The id of its cue, where that is shown. */
  cue?: string | undefined;
  /** Marks it with a dot: the id of what the dot means. */
  dot?: string | undefined;
  onPress: (choice: Choice) => void;
  /** It has the focus or the pointer, or was pressed. */
  onMeet?: (choice: Choice) => void;
}

export function WordChip({ choice, draft, cue, dot, onPress, onMeet }: WordChipProps) {
  return (
    <ToggleChip
      group={choice.group}
      pressed={hasWord(draft, choice.word)}
      aria-describedby={[cue, dot].filter(Boolean).join(' ') || undefined}
      data-dot={dot && ''}
      lang={choice.language}
      onClick={() => {
        onMeet?.(choice);
        onPress(choice);
      }}
      onFocus={() => onMeet?.(choice)}
      onMouseEnter={() => onMeet?.(choice)}
    >
      {choice.label}
    </ToggleChip>
  );
}
