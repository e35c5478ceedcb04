// Two ways to add to the library: writing, and packs. What they open is loaded then.
import { OWN_TEXT } from '@/components/library/own-text';
import { Button } from '@/components/ui/Button';
import { later } from '@/components/ui/Later';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import styles from './AddPart.module.css';
import type { LibrarySessions } from './library-sessions';

const WritePart = later(() => import('./WritePart').then((module) => module.WritePart));
const PacksPart = later(() => import('./PacksPart').then((module) => module.PacksPart));

interface AddPartProps {
  sessions: LibrarySessions;
  /** Called with the id of what was written. */
  onKept: (id: string) => void;
}

const WRITE_BUTTON = 'write-own';

export function AddPart({ sessions, onKept }: AddPartProps) {
  const { own, library, packsOpen } = sessions;
  const { draft, fault, kept } = useSession(own);
  const open = useSession(packsOpen);
  return (
    <div className={styles.add}>
      <div className={styles.row}>
        <Button
          id={WRITE_BUTTON}
          look="outlined"
          onClick={() => {
            if (!draft) own.begin();
            focusOn(OWN_TEXT);
          }}
        >
          {t('writeOwn')}
        </Button>
        <Button look="outlined" aria-expanded={open} onClick={() => packsOpen.set(!open)}>
          {t('packs')}
        </Button>
      </div>
      <Notice>{kept && t('ownSaved')}</Notice>
      {(draft || fault) && <WritePart {...{ own, library, onKept }} writeButton={WRITE_BUTTON} />}
      {open && <PacksPart {...sessions} />}
    </div>
  );
}
