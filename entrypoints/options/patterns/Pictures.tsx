// The pictures, in their order. Of what there is nothing at all, there is no picture.
import { useEffect } from 'react';
import { AfterwardsPicture } from '@/components/patterns/AfterwardsPicture';
import { DaysPicture } from '@/components/patterns/DaysPicture';
import { InTurn } from '@/components/patterns/InTurn';
import { PictureFrame } from '@/components/patterns/PictureFrame';
import type { Pressing } from '@/components/patterns/pressing';
import { SelfCheckLines } from '@/components/patterns/SelfCheckLines';
import { ThemesPicture } from '@/components/patterns/ThemesPicture';
import { TimesPicture } from '@/components/patterns/TimesPicture';
import { WishesPicture } from '@/components/patterns/WishesPicture';
import { WordsPicture } from '@/components/patterns/WordsPicture';
import { isWithin, type Span, toDayNumber } from '@/lib/core/patterns/calendar-day';
import type { Patterns } from '@/lib/core/patterns/patterns';
import { dayOf } from '@/lib/core/time';
import { t } from '@/lib/i18n';
import { useSession } from '../../wiring/use-session';
import type { Journal } from '../journal';

interface PicturesProps {
  patterns: Patterns;
  pressing: Pressing;
  journal: Journal;
}

export function Pictures({ patterns, pressing, journal }: PicturesProps) {
  const { span, dated, months, words, wishes, times, themes, afterwards } = patterns;
  return (
    <InTurn>
      {dated.length > 0 && <DaysPicture {...{ months, span, pressing }} />}
      {dated.length > 0 && <WordsPicture {...{ words, span, pressing }} />}
      {dated.length > 0 && <WishesPicture {...{ wishes, span, pressing }} />}
      {dated.length > 0 && <TimesPicture {...{ times, pressing }} />}
      {dated.length > 0 && <ThemesPicture {...{ themes, span, pressing }} />}
      {afterwards && <AfterwardsPicture {...{ afterwards, pressing }} />}
      <SelfCheckPicture journal={journal} span={span} />
    </InTurn>
  );
}

interface SelfCheckPictureProps {
  journal: Journal;
  span: Span;
}

function SelfCheckPicture({ journal: { selfCheck }, span }: SelfCheckPictureProps) {
  const { checks } = useSession(selfCheck);

  useEffect(() => {
    void selfCheck.look();
  }, [selfCheck]);

  const shown = checks.filter(({ at, zone }) => isWithin(span, toDayNumber(dayOf(at, zone))));
  if (shown.length === 0) return null;
  return (
    <PictureFrame title={t('selfCheck')}>
      <SelfCheckLines checks={shown} />
    </PictureFrame>
  );
}
