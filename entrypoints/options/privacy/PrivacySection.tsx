// The section Privacy: what is stored, why each permission, and one's own data out, in and away.
import { useState } from 'react';
import { PermissionList } from '@/components/privacy/PermissionList';
import styles from '@/components/privacy/Privacy.module.css';
import { SettingsGroup } from '@/components/settings/SettingsGroup';
import { t } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import { BackupPart } from '../backup/BackupPart';
import { LockPart } from '../lock/LockPart';
import type { SectionProps } from '../section-props';
import { createData } from './data';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { StoredPart } from './StoredPart';

export function PrivacySection({ stores, journal }: SectionProps) {
  const [data] = useState(() => createData(stores));
  const on = useSession(journal.standing) === 'unlocked';

  return (
    <>
      <p className={styles.promise}>{t('privacyPromise')}</p>
      <SettingsGroup title={t('privacyStored')}>
        <StoredPart database={stores.database} sealed={on} />
      </SettingsGroup>
      <SettingsGroup title={t('lock')}>
        <LockPart stores={stores} journal={journal} />
      </SettingsGroup>
      <SettingsGroup title={t('backup')}>
        <BackupPart data={data} journal={journal} />
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
        <ErasePart stores={stores} />
      </SettingsGroup>
    </>
  );
}
