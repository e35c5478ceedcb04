// "Start from the body": the sensations are loaded when it is pressed.
import { useState } from 'react';
import { BodyPanel } from '@/components/check-in/BodyPanel';
import { Button } from '@/components/ui/Button';
import type { Sensation } from '@/lib/core/candidates';
import type { Change, Draft } from '@/lib/core/check-in';
import type { Feeling } from '@/lib/core/feelings';
import { t } from '@/lib/i18n';
import { loadSensations } from '@/lib/platform/candidates';

export interface BodyPartProps {
  draft: Draft;
  feelings: readonly Feeling[];
  onChange: (step: Change) => void;
}

export function BodyPart(props: BodyPartProps) {
  const [open, setOpen] = useState(false);
  const [sensations, setSensations] = useState<readonly Sensation[]>([]);

  function toggle(): void {
    setOpen(!open);
    loadSensations().then(setSensations, () => undefined);
  }

  return (
    <>
      <Button aria-expanded={open} aria-controls={open ? 'body' : undefined} onClick={toggle}>
        {t('startFromBody')}
      </Button>
      {open && <BodyPanel id="body" sensations={sensations} {...props} />}
    </>
  );
}
