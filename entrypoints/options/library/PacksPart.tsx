// The packs: those that are here, one from a file, and one of one's own. Loaded when they are opened.
import { useEffect, useId, useRef } from 'react';
import { PackList } from '@/components/library/PackList';
import { PACK_PREVIEW, PackPreview } from '@/components/library/PackPreview';
import { ImportProblems } from '@/components/privacy/ImportProblems';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import type { Pack } from '@/lib/core/pack';
import { t, tCount } from '@/lib/i18n';
import type { PackStep } from '@/lib/platform/pack-session';
import { useSession } from '../../wiring/use-session';
import { focusOn } from '../focus';
import type { LibrarySessions } from './library-sessions';
import { OwnPackPart } from './OwnPackPart';
import styles from './PacksPart.module.css';

export function PacksPart({ packs: session, library, ownPack }: LibrarySessions) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const step = useSession(session);
  const { packs, own } = useSession(library);

  // What was said is not said again to who comes back; what is to be decided stays.
  useEffect(
    () => () => {
      if (session.get().kind !== 'preview') session.cancel();
    },
    [session],
  );

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    await session.choose(chosen);
    if (session.get().kind === 'preview') focusOn(PACK_PREVIEW);
    // The same file can be chosen again after it was mended.
    if (field.current) field.current.value = '';
  }

  async function add(): Promise<void> {
    field.current?.focus();
    await session.add();
  }

  async function remove(pack: Pack): Promise<void> {
    await session.remove(pack);
    field.current?.focus();
  }

  return (
    <section aria-labelledby={`${id}-title`} className={styles.packs}>
      <div>
        <h2 id={`${id}-title`} className={styles.title}>
          {t('packs')}
        </h2>
        <p className={styles.soft}>{t('packsNote')}</p>
      </div>
      <PackList packs={packs} onRemove={(pack) => void remove(pack)} />
      <div className={styles.file}>
        <label htmlFor={id}>{t('choosePack')}</label>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
      {step.kind === 'refused' && (
        <ImportProblems problems={step.problems} more={step.more} title={t('packRefused')} />
      )}
      {step.kind === 'preview' && (
        <PackPreview
          pack={step.pack}
          replaces={step.before !== undefined}
          onAdd={() => void add()}
          onCancel={() => {
            session.cancel();
            field.current?.focus();
          }}
        />
      )}
      <Notice urgent={isTrouble(step)}>{toSaid(step)}</Notice>
      {own.length > 0 && <OwnPackPart ownPack={ownPack} own={own} />}
    </section>
  );
}

function isTrouble({ kind }: PackStep): boolean {
  return kind === 'fault' || kind === 'full';
}

function toSaid(step: PackStep): string {
  switch (step.kind) {
    case 'added':
      return tCount('packAdded', step.count, step.title);
    case 'removed':
      return tCount('packRemoved', step.count, step.title);
    case 'full':
      return t('packsFull', step.limit);
    case 'fault':
      return toFaultText(step.fault);
    default:
      return '';
  }
}
