// The section Privacy: what is stored, why each permission, and one's own data out, in and away.
import { useState } from 'react';
import { ErasePanel } from '@/components/privacy/ErasePanel';
import { PermissionList } from '@/components/privacy/PermissionList';
import styles from '@/components/privacy/Privacy.module.css';
import { SettingsGroup } from '@/components/settings/SettingsGroup';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';
import { eraseEverything } from '@/lib/platform/erase';
import type { SectionProps } from '../section-props';
import { createData } from './data';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { StoredPart } from './StoredPart';

export function PrivacySection({ stores }: SectionProps) {
  const [data] = useState(() => createData(stores));
  const [erasing, setErasing] = useState(false);
  const [failed, setFailed] = useState(false);

  async function erase(): Promise<void> {
    setErasing(true);
    try {
      await eraseEverything(stores.database, stores.channel);
      location.reload();
    } catch {
      setFailed(true);
      setErasing(false);
    }
  }

  return (
    <>
      <p className={styles.promise}>{t('privacyPromise')}</p>
      <SettingsGroup title={t('privacyStored')}>
        <StoredPart database={stores.database} />
      </SettingsGroup>
      <SettingsGroup title={t('privacyExport')}>
        <ExportPart data={data} />
      </SettingsGroup>
      <SettingsGroup title={t('privacyImport')}>
        <ImportPart data={data} />
      </SettingsGroup>
      <SettingsGroup title={t('privacyPermissions')}>
        <PermissionList />
      </SettingsGroup>
      <SettingsGroup title={t('privacyCheck')}>
        <p>{t('privacyCheckPolicy')}</p>
        <p>{t('privacyCheckNetwork')}</p>
      </SettingsGroup>
      <SettingsGroup title={t('eraseEverything')}>
        <ErasePanel busy={erasing} onErase={() => void erase()} />
        {failed && <Notice urgent>{t('eraseFailed')}</Notice>}
      </SettingsGroup>
    </>
  );
}
