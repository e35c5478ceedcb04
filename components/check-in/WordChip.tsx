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
  /** The focus or the pointer is gone from it. */
  onLeave?: () => void;
}

export function WordChip({ choice, draft, cue, dot, onPress, ...on }: WordChipProps) {
  return (
    <ToggleChip
      group={choice.group}
      pressed={hasWord(draft, choice.word)}
      aria-describedby={[cue, dot].filter(Boolean).join(' ') || undefined}
      data-dot={dot && ''}
      lang={choice.language}
      onClick={() => {
        on.onMeet?.(choice);
        onPress(choice);
      }}
      onFocus={() => on.onMeet?.(choice)}
      onMouseEnter={() => on.onMeet?.(choice)}
      onBlur={on.onLeave}
      onMouseLeave={on.onLeave}
    >
      {choice.label}
    </ToggleChip>
  );
}
