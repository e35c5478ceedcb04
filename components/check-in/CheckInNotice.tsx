// What is to be said about the check-in right now: one sentence, or nothing.
import { useEffect, useRef } from 'react';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { LIMITS } from '@/lib/core/entry';
import type { Fault } from '@/lib/core/fault';
import { t } from '@/lib/i18n';

/** Why a Keep kept nothing. */
type Unkept =
  | { kind: 'empty' }
  | { kind: 'note-too-long'; length: number }
  | { kind: 'fault'; fault: Fault };

interface CheckInNoticeProps {
  result: Unkept | { kind: 'kept' } | undefined;
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

  if (result && result.kind !== 'kept') {
    return (
      <Notice ref={place} urgent={result.kind !== 'empty'}>
        {toText(result)}
      </Notice>
    );
  }
  if (fault) return <Notice urgent>{toFaultText(fault)}</Notice>;
  return rescued ? <Notice>{t('draftRescued')}</Notice> : <Notice />;
}

function toText(result: Unkept): string {
  if (result.kind === 'empty') return t('nothingToKeep');
  if (result.kind === 'fault') return toFaultText(result.fault);
  return t('noteTooLong', result.length, LIMITS.noteLength);
}
