// What lies behind More: another way in, about this reflection, about nudges, and quickly away.
import { NudgePanel } from '@/components/nudges/NudgePanel';
import { MorePanel } from '@/components/reflection/MorePanel';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import { hideNow } from '@/lib/platform/hide';
import { journalAddress } from '@/lib/platform/pages';
import type { ReflectionSession } from '@/lib/platform/reflection-session';
import type { Stores } from '@/lib/platform/stores';
import { useOutlook } from '../wiring/use-outlook';
import { useSession } from '../wiring/use-session';
import { useStanding } from '../wiring/use-standing';
import { BodyPart, type BodyPartProps } from './BodyPart';

interface MoreProps extends BodyPartProps {
  stores: Stores;
  session: ReflectionSession;
  /** Called with the change to another reflection. */
  onGo: (going: Promise<void>) => void;
}

export function More({ stores, session, onGo, ...checkIn }: MoreProps) {
  const { shown, favourite } = useSession(session);
  const nudges = useOutlook(stores);
  const locked = useStanding(stores) === 'locked';
  return (
    <MorePanel
      wayIn={<BodyPart {...checkIn} />}
      why={shown.why}
      locked={locked}
      favourite={favourite}
      journalAddress={journalAddress('timeline')}
      helpAddress={journalAddress('help')}
      onLighter={() => onGo(session.lighter())}
      onFavourite={() => void session.toggleFavourite()}
      onHide={() => onGo(session.hide())}
      away={<Button onClick={hideNow}>{t('hide')}</Button>}
    >
      <NudgePanel
        outlook={nudges.outlook}
        now={now()}
        zone={zone()}
        settingsAddress={journalAddress('settings')}
        onPause={nudges.pause}
        onResume={nudges.resume}
      />
    </MorePanel>
  );
}
