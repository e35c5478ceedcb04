// Planning one small thing, on a kept entry or on one of its own; asked about once, later.
import { useState } from 'react';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { PlanForm } from '@/components/practice/PlanForm';
import type { Entry } from '@/lib/core/entry';
import { toFault } from '@/lib/core/fault';
import { type PlanParts, toPlanParts, withPlan } from '@/lib/core/plan';
import { type PlanTime, toAskAt } from '@/lib/core/plan-time';
import { t } from '@/lib/i18n';
import { newId, now, zone } from '@/lib/platform/clock';
import type { Stores } from '@/lib/platform/stores';
import { useComposer } from './use-composer';
import { type KeptChange, useKept } from './use-kept';

interface PlanPartProps {
  stores: Stores;
  entry: Entry | undefined;
}

export function PlanPart({ stores, entry }: PlanPartProps) {
  const words = useComposer();
  const [typed, setTyped] = useState<PlanParts>({ when: '', will: '' });
  const [time, setTime] = useState<PlanTime>('tomorrow');
  const kept = useKept(stores, entry);
  const [added, setAdded] = useState<KeptChange['state']>('none');
  if (!words) return null;
  const parts = toPlanParts(words, typed);
  const state = entry ? kept.state : added;

  async function keep(plan: PlanParts): Promise<void> {
    try {
      const { settings } = await stores.settings.read();
      const askAt = toAskAt(time, now(), zone(), settings);
      if (entry) return await kept.note((each) => withPlan(each, plan, askAt, now()));
      const bare: Entry = { id: newId(), at: now(), zone: zone(), feelings: [], note: '' };
      const { editedAt: _, ...planned } = withPlan(bare, plan, askAt, now());
      await stores.log.add(planned);
      setAdded('done');
    } catch (error) {
      setAdded(toFault(error));
    }
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
          done={parts ? `${t('planText', parts.when, parts.will)}. ${t('planKept')}` : ''}
          look="filled"
          state={state}
          disabled={parts === undefined}
          onPress={() => parts && void keep(parts)}
        />
      </div>
    </>
  );
}
