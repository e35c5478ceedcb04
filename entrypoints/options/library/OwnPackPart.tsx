// One's own reflections as a file for others. Nothing leaves but the file, and only what is ticked.
import { useEffect, useMemo, useState } from 'react';
import { OwnPackForm } from '@/components/library/OwnPackForm';
import { Button } from '@/components/ui/Button';
import type { OwnReflection } from '@/lib/core/own-reflection';
import { canShare, type PackCredits } from '@/lib/core/pack-file';
import { t, uiLanguage } from '@/lib/i18n';
import type { OwnPack } from '@/lib/platform/own-pack';
import { SaveFiles } from '../save-files/SaveFiles';
import styles from './PacksPart.module.css';

interface OwnPackPartProps {
  ownPack: OwnPack;
  own: readonly OwnReflection[];
}

export function OwnPackPart({ ownPack, own }: OwnPackPartProps) {
  const [open, setOpen] = useState(false);
  const [about, setAbout] = useState<PackCredits>({ title: '', author: '', licence: '' });
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const cannot = useMemo(
    () => new Set(own.filter((each) => !canShare(each)).map(({ id }) => id)),
    [own],
  );
  const chosen = own.filter(({ id }) => !out.has(id) && !cannot.has(id));

  useEffect(() => {
    ownPack.readAbout().then(setAbout, () => undefined);
  }, [ownPack]);

  const write = () =>
    ownPack.write(
      {
        title: about.title || t('packDefaultTitle'),
        author: about.author || t('packDefaultAuthor'),
        licence: about.licence || t('packDefaultLicence'),
        language: uiLanguage(),
      },
      chosen,
    );

  return (
    <div className={styles.own}>
      <Button look="outlined" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('ownPackTitle')}
      </Button>
      {open && (
        <>
          <p className={styles.soft}>{t('ownPackNote')}</p>
          <OwnPackForm
            {...{ about, own, cannot, out }}
            onAbout={(part) => setAbout({ ...about, ...part })}
            onToggle={(id) => setOut(out.symmetricDifference(new Set([id])))}
          />
          {chosen.length > 0 && <SaveFiles forms={[{ label: t('packSave'), write }]} />}
        </>
      )}
    </div>
  );
}
