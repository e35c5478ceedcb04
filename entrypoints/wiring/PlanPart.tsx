// Planning one small thing, on a kept entry or on one of its own; asked about once, later.
import { useState } from 'react';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { PlanForm } from '@/components/practice/PlanForm';
import type { Entry } from '@/lib/core/entry';
import { type PlanParts, toPlanParts, withPlan } from '@/lib/core/plan';
import { type PlanTime, toAskAt } from '@/lib/core/plan-time';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { t } from '@/lib/i18n';
import { now, zone } from '@/lib/platform/clock';
import { findEntry } from '@/lib/platform/kept-entry';
import type { Stores } from '@/lib/platform/stores';
import { useComposer } from './use-composer';
import { useKept, useNewEntry } from './use-kept';

interface PlanPartProps {
  stores: Stores;
  entry: Entry | undefined;
}

export function PlanPart({ stores, entry }: PlanPartProps) {
  const words = useComposer();
  const [typed, setTyped] = useState<PlanParts>({ when: '', will: '' });
  const [time, setTime] = useState<PlanTime>('tomorrow');
  const kept = useKept(stores, entry);
  const added = useNewEntry(stores);
  if (!words) return null;
  const parts = toPlanParts(words, typed);
  const state = kept.state === 'none' ? added.state : kept.state;

  async function keep(plan: PlanParts): Promise<void> {
    // Any evening is better than none.
    const week = await stores.settings.read().then(
      ({ settings }) => settings,
      () => DEFAULT_SETTINGS,
    );
    const askAt = toAskAt(time, now(), zone(), week);
    // An entry has one plan: where it has one already, the next lies on an entry of its own.
    const current = entry && (await findEntry(stores.log, entry).catch(() => undefined));
    if (current && !current.plan) {
      await kept.note((each) => withPlan(each, plan, askAt, now()));
      return;
    }
    // biome-ignore lint/suspicious/noThenProperty: the file format's name; a string is not thenable
    await added.keep('', { plan: { when: plan.when, then: plan.will, askAt } });
  }

  return (
    <>
      {state !== 'done' && (
        <PlanForm {...{ words, typed, time }} onChange={setTyped} onTime={setTime} />
      )}
      {state !== 'done' && (
        <p data-private="">{parts ? t('planText', parts.when, parts.will) : t('planEmpty')}</p>
      )}
      <div>
        <OutcomeButton
          name={t('planKeep')}
          done={
            parts ? t('planWithKept', t('planText', parts.when, parts.will), t('planKept')) : ''
          }
          look="filled"
          state={state}
          disabled={parts === undefined}
          onPress={() => parts && void keep(parts)}
        />
      </div>
    </>
  );
}
