// A reflection of one's own being written, with hints. Loaded when something is written.
import { useDeferredValue, useMemo } from 'react';
import { OwnForm } from '@/components/library/OwnForm';
import { toItemId } from '@/components/library/ReflectionItem';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { toHints } from '@/lib/core/reflection-hints';
import { uiLanguage } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { LibrarySessions } from './library-sessions';

interface WritePartProps extends Pick<LibrarySessions, 'own' | 'library'> {
  /** The id of the button that leads here. */
  writeButton: string;
  onKept: (id: string) => void;
}

export function WritePart({ own, library, writeButton, onKept }: WritePartProps) {
  const { draft, reopened, trouble, fault } = useSession(own);
  const { reflections = [], own: kept } = useSession(library);
  // Typing goes before looking at what was typed.
  const looked = useDeferredValue(draft);
  const hints = useMemo(
    () => (looked ? toHints(looked, uiLanguage(), reflections) : []),
    [looked, reflections],
  );

  async function keep(): Promise<void> {
    const id = await own.keep();
    if (id !== undefined) onKept(id);
  }

  function cancel(): void {
    const id = draft?.id ?? '';
    own.cancel();
    focusOn(kept.some((each) => each.id === id) ? toItemId(id) : writeButton);
  }

  return (
    <>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      {draft && (
        <OwnForm
          key={draft.id}
          {...{ draft, reopened, hints, trouble }}
          known={kept.some(({ id }) => id === draft.id)}
          onChange={own.change}
          onKeep={() => void keep()}
          onCancel={cancel}
        />
      )}
    </>
  );
}
