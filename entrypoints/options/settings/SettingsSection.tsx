// The section Settings: everything takes effect at once.
import { useCallback, useEffect, useRef, useState } from 'react';
import { NudgePanel } from '@/components/nudges/NudgePanel';
import { LookingBackSettings } from '@/components/settings/LookingBackSettings';
import { LookSettings } from '@/components/settings/LookSettings';
import { NudgeSettings } from '@/components/settings/NudgeSettings';
import { QuietLog } from '@/components/settings/QuietLog';
import { ReflectionSettings } from '@/components/settings/ReflectionSettings';
import { SelfCheckSettings } from '@/components/settings/SelfCheckSettings';
import { SettingsGroup } from '@/components/settings/SettingsGroup';
import { Notice } from '@/components/ui/Notice';
import type { Logged } from '@/lib/core/nudge-state';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import { onLeaving } from '@/lib/platform/leaving';
import { LANGUAGES } from '@/lib/platform/library';
import { askToNotify, type Delivery, showNudge } from '@/lib/platform/notifier';
import { forgetLog, readKnown } from '@/lib/platform/nudge-store';
import { journalAddress, welcomeAddress } from '@/lib/platform/pages';
import { onStorageChange } from '@/lib/platform/storage-changes';
import { changeSettings, finishSettings } from '../../wiring/change-settings';
import { useOutlook } from '../../wiring/use-outlook';
import type { SectionProps } from '../section-props';
import { RemindersPart } from './RemindersPart';

const DELIVERED: Record<Delivery, () => string> = {
  badge: () => t('testBadge'),
  'badge-and-notification': () => t('testBoth'),
  'badge-only': () => t('testBadgeOnly'),
};

export function SettingsSection({ stores, journal }: SectionProps) {
  const [{ settings, damaged }, setRead] = useState<ReadSettings>({
    settings: DEFAULT_SETTINGS,
    damaged: [],
  });
  const [log, setLog] = useState<readonly Logged[]>([]);
  const [said, setSaid] = useState<string>();
  const nudges = useOutlook(stores);
  const writes = useRef(0);

  const read = useCallback(async () => {
    const found = await stores.settings.read();
    // What is older than the last press would take back what is being typed.
    if (writes.current === 0) setRead(found);
    setLog((await readKnown(now(), 0)).state.log);
  }, [stores]);

  useEffect(() => {
    const readAgain = (): unknown => read().catch(() => undefined);
    readAgain();
    return onStorageChange(readAgain);
  }, [read]);
  useEffect(() => onLeaving(finishSettings), []);

  function change(part: Partial<Settings>): void {
    setRead({ settings: { ...settings, ...part }, damaged: [] });
    writes.current += 1;
    changeSettings(stores, part)
      .catch(() => setSaid(t('faultUnknown')))
      .finally(() => {
        writes.current -= 1;
        read().catch(() => undefined);
      });
  }

  async function setNotify(on: boolean): Promise<void> {
    const allowed = on && (await askToNotify());
    setSaid(on && !allowed ? t('notifyRefused') : undefined);
    change({ notify: allowed });
  }

  async function sendTest(): Promise<void> {
    setSaid(DELIVERED[await showNudge(settings, now())]());
  }

  return (
    <>
      {damaged.length > 0 && <Notice urgent>{t('settingsDamaged')}</Notice>}
      <SettingsGroup title={t('nudges')}>
        <NudgeSettings
          settings={settings}
          said={said}
          onChange={change}
          onNotify={(on) => void setNotify(on)}
          onTest={() => void sendTest()}
        >
          <NudgePanel
            outlook={nudges.outlook}
            now={now()}
            zone={zone()}
            onPause={nudges.pause}
            onResume={nudges.resume}
          />
          <RemindersPart />
        </NudgeSettings>
      </SettingsGroup>
      <SettingsGroup title={t('whyQuiet')}>
        <QuietLog log={log} zone={zone()} onErase={() => void forgetLog(now())} />
      </SettingsGroup>
      <SettingsGroup title={t('settingsReflections')}>
        <ReflectionSettings settings={settings} languages={LANGUAGES} onChange={change} />
      </SettingsGroup>
      <SettingsGroup title={t('selfCheck')}>
        <SelfCheckSettings
          on={settings.selfCheck}
          address={journalAddress('timeline')}
          onChange={(selfCheck) => change({ selfCheck })}
          onGo={() => journal.selfCheck.show('past')}
        />
      </SettingsGroup>
      <SettingsGroup title={t('lookingBack')}>
        <LookingBackSettings
          on={settings.lookingBack}
          onChange={(lookingBack) => change({ lookingBack })}
        />
      </SettingsGroup>
      <SettingsGroup title={t('settingsLook')}>
        <LookSettings settings={settings} onChange={change} />
      </SettingsGroup>
      <p>
        <a href={welcomeAddress()}>{t('settingsWelcome')}</a>
      </p>
    </>
  );
}
