// Why each permission is there, in the person's words.
import { t } from '@/lib/i18n';
import styles from './Privacy.module.css';

export function PermissionList() {
  const rows: [string, string][] = [
    [t('permissionStorage'), t('permissionStorageWhy')],
    [t('permissionAlarms'), t('permissionAlarmsWhy')],
    [t('permissionIdle'), t('permissionIdleWhy')],
    [t('permissionNotifications'), t('permissionNotificationsWhy')],
  ];
  return (
    <dl className={styles.permissions}>
      {rows.map(([name, why]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}
