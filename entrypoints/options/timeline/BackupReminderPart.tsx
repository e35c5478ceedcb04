// A word about backups at the top of the timeline, when nothing else is said or asked there.
import { useMemo, useState } from 'react';
import { BackupReminderLine } from '@/components/backup/BackupReminderLine';
import { decideBackupReminder } from '@/lib/core/backup-reminder';
import { createBackupStore } from '@/lib/platform/backup-store';
import { now } from '@/lib/platform/clock';
import { journalAddress } from '@/lib/platform/pages';
import { useSession } from '../../wiring/use-session';
import { useBackupRecord } from '../backup/use-backup-record';
import { focusOn } from '../focus';
import type { Journal } from '../journal';

interface BackupReminderPartProps {
  journal: Pick<Journal, 'loaded' | 'lookingBack' | 'timeline' | 'writing' | 'edits' | 'selfCheck'>;
}

export function BackupReminderPart({ journal }: BackupReminderPartProps) {
  const [store] = useState(createBackupStore);
  const record = useBackupRecord(store);
  const { complete, entries } = useSession(journal.loaded);
  const reminder = useMemo(() => {
    if (!record || !complete) return undefined;
    return decideBackupReminder({
      now: now(),
      madeAt: record.madeAt,
      last: record.reminded,
      entries,
    });
  }, [record, complete, entries]);
  const busy = useIsBusy(journal);
  if (busy || reminder?.kind !== 'remind') return null;

  function putOff(): void {
    // Where it cannot be stored, it stands there until the page is closed.
    store.reminded(now(), true).then(
      () => focusOn('section-heading'),
      () => undefined,
    );
  }

  return (
    <BackupReminderLine
      reminder={reminder}
      address={journalAddress('privacy')}
      onSeen={() => {
        if (reminder.isNew) void store.reminded(now(), false).catch(() => undefined);
      }}
      onPutOff={putOff}
    />
  );
}

/** Something was begun, or something else is said: one thing at a time. */
function useIsBusy(journal: BackupReminderPartProps['journal']): boolean {
  const { query } = useSession(journal.timeline);
  const isWriting = useSession(journal.writing);
  const open = useSession(journal.edits);
  const check = useSession(journal.selfCheck);
  const lookingBack = useSession(journal.lookingBack);
  return (
    query !== '' ||
    isWriting ||
    open.length > 0 ||
    check.open !== undefined ||
    check.offer.kind === 'offer' ||
    lookingBack.kind !== 'quiet'
  );
}
