// What an opened reflection shows below its text: what follows, what to mind, why it does not come
// up, what it leans on, and what can be decided about it.
import { Marked } from '@/components/journal/Marked';
import { Button } from '@/components/ui/Button';
import { toListText } from '@/components/ui/format-text';
import type { LeftOut } from '@/lib/core/choice-rules';
import type { Evidence } from '@/lib/core/evidence';
import type { Origin, Reflection } from '@/lib/core/reflection';
import { t } from '@/lib/i18n';
import { EvidenceList } from './EvidenceList';
import { LeftOutNote } from './LeftOutNote';
import styles from './ReflectionDetails.module.css';

export interface ReflectionDetailsProps {
  reflection: Reflection;
  favourite: boolean;
  hidden: boolean;
  evidence: readonly Evidence[];
  leftOut: readonly LeftOut[];
  terms: readonly string[];
  /** Of whoever reads. */
  zone: string;
  onFavourite: (id: string, on: boolean) => void;
  onHidden: (id: string, on: boolean) => void;
  /** Of one's own alone. */
  onEdit: (id: string) => void;
  /** `byKeyboard`: whoever pressed it goes on from where the focus is put. */
  onDelete: (id: string, byKeyboard: boolean) => void;
}

export function ReflectionDetails(props: ReflectionDetailsProps) {
  const { reflection, favourite, hidden, evidence, leftOut, terms, zone } = props;
  const { id, followUp, safetyNote, language, origin } = reflection;
  return (
    <div id={`details-${id}`} className={styles.details}>
      {followUp !== '' && (
        <p lang={language} dir="auto" className={styles.followUp}>
          <Marked text={followUp} terms={terms} />
        </p>
      )}
      {safetyNote !== undefined && (
        <p lang={language} dir="auto" className={styles.safety}>
          <Marked text={safetyNote} terms={terms} />
        </p>
      )}
      <div className={styles.actions}>
        <Button
          className={styles.favourite ?? ''}
          aria-pressed={favourite}
          onClick={() => props.onFavourite(id, !favourite)}
        >
          {t('saveForLater')}
        </Button>
        <Button onClick={() => props.onHidden(id, !hidden)}>
          {hidden ? t('showAgain') : t('dontShowAgain')}
        </Button>
        {origin?.kind === 'own' && (
          <>
            <Button onClick={() => props.onEdit(id)}>{t('edit')}</Button>
            <Button onClick={(event) => props.onDelete(id, event.detail === 0)}>
              {t('delete')}
            </Button>
          </>
        )}
      </div>
      <LeftOutNote reasons={leftOut} zone={zone} />
      {origin === undefined && <EvidenceList evidence={evidence} />}
      {origin?.kind === 'pack' && <p className={styles.pack}>{toOriginText(origin)}</p>}
    </div>
  );
}

function toOriginText({ title, author, licence }: Extract<Origin, { kind: 'pack' }>): string {
  const parts = [author && t('packBy', author), licence && t('packLicence', licence)];
  const said = toListText(parts.filter((part) => part !== ''));
  return said === '' ? t('packOf', title) : t('inBrackets', t('packOf', title), said);
}
