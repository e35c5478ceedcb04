// The page's title, which tells nothing when it is not to: it stands on tabs and in the task bar.
import { t } from '@/lib/i18n';
import { isDiscreet } from './look';

/** The title the page would have, were it not discreet. */
let openTitle: string | undefined;

export function showTitle(title = openTitle ?? t('extensionName')): void {
  openTitle = title;
  document.title = isDiscreet() ? t('discreetName') : title;
}
