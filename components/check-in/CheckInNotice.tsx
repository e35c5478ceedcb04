// What is to be said about the check-in right now: one sentence, or nothing.
import { useEffect, useRef } from 'react';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { LIMITS } from '@/lib/core/entry';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';

interface CheckInNoticeProps {
  result:
    | { kind: 'kept' | 'empty' }
    | { kind: 'note-too-long'; length: number }
    | { kind: 'fault'; fault: Fault }
    | undefined;
  /** A damaged draft was found at opening. */
  rescued: boolean;
  /** Why the draft could not be stored. */
  fault: Fault | undefined;
}

export function CheckInNotice({ result, rescued, fault }: CheckInNoticeProps) {
  const place = useRef<HTMLParagraphElement>(null);

  // The words above it may have pushed it below the edge, or under the row with Keep.
  useEffect(() => {
    if (result) place.current?.scrollIntoView({ block: 'nearest' });
  }, [result]);

  if (result?.kind === 'empty') return <Notice ref={place}>{t('nothingToKeep')}</Notice>;
  if (result?.kind === 'note-too-long') {
    return (
      <Notice ref={place} urgent>
        {t('noteTooLong', result.length, LIMITS.noteLength)}
      </Notice>
    );
  }
  if (result?.kind === 'fault') {
    return (
      <Notice ref={place} urgent>
        {toFaultText(result.fault)}
      </Notice>
    );
  }
  if (fault) return <Notice urgent>{toFaultText(fault)}</Notice>;
  return rescued ? <Notice>{t('draftRescued')}</Notice> : <Notice />;
}
