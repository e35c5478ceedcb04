// The section Practice: from noticing to saying, or to choosing that nobody hears it.
import { useEffect, useMemo, useState } from 'react';
import { toLabelOf } from '@/components/journal/entry-text';
import { ExerciseFrame } from '@/components/practice/ExerciseFrame';
import { MomentField } from '@/components/practice/MomentField';
import { type Exercise, offerExercises } from '@/lib/core/practice';
import { findEntry } from '@/lib/platform/kept-entry';
import { goToTogether } from '@/lib/platform/open-page';
import { createPracticeStore, type PracticeStore } from '@/lib/platform/practice-store';
import type { Stores } from '@/lib/platform/stores';
import { PlanPart } from '../../wiring/PlanPart';
import { RoomPart } from '../../wiring/RoomPart';
import { useSession } from '../../wiring/use-session';
import { useWords } from '../../wiring/use-words';
import { focusOn } from '../focus';
import type { Journal, Practising } from '../journal';
import type { SectionProps } from '../section-props';
import { useToday } from '../timeline/use-today';
import { EXERCISE_TEXTS } from './exercise-texts';
import { OtherSidePart } from './OtherSidePart';
import { PracticeHome } from './PracticeHome';
import { RehearsePart } from './RehearsePart';
import { SayPart } from './SayPart';
import { SheetPart } from './SheetPart';

/** Enough to find what was kept today or yesterday; older ones are searched for in the timeline. */
const MOMENTS = 20;

export function PracticeSection({ stores, journal }: SectionProps) {
  const [practice] = useState(() => createPracticeStore(stores.database));
  const { exercise, ...state } = useSession(journal.practising);
  const openness = useOpenness(stores);
  useStart(stores, practice, journal.practising);
  useTidy(practice, journal.loaded);

  const open = (next: Exercise): void => journal.practising.set({ ...state, exercise: next });

  if (openness === undefined) return null;
  if (exercise === undefined) {
    return (
      <PracticeHome
        offer={offerExercises(openness)}
        all={state.all}
        onAll={() => journal.practising.set({ ...state, all: true })}
        onOpen={(next) => {
          if (next === 'together') goToTogether();
          else open(next);
        }}
      />
    );
  }
  const { name, lead } = EXERCISE_TEXTS[exercise];
  return (
    <ExerciseFrame
      key={exercise}
      name={name()}
      lead={lead()}
      onBack={() => {
        journal.practising.set({ all: state.all });
        focusOn(`exercise-${exercise}`);
      }}
    >
      {exercise === 'rehearse' ? (
        <RehearsePart {...{ stores, openness }} all={state.all} onSay={() => open('say')} />
      ) : (
        <Exercising {...{ stores, journal, practice, exercise }} entry={state.entry} />
      )}
    </ExerciseFrame>
  );
}

interface ExercisingProps extends Omit<SectionProps, 'place'> {
  practice: PracticeStore;
  exercise: Exercise;
  entry: Practising['entry'];
}

function Exercising({ stores, journal, practice, exercise, entry }: ExercisingProps) {
  const words = useWords(stores);
  const labelOf = useMemo(() => toLabelOf(words.feelings), [words.feelings]);
  const { entries } = useSession(journal.loaded);
  const today = useToday();
  const about = entry?.id ?? 'nothing';
  return (
    <>
      {exercise !== 'sheet' && (
        <MomentField
          {...{ entry, labelOf, today }}
          entries={entries.slice(0, MOMENTS)}
          onChange={(next) => journal.practising.set({ ...journal.practising.get(), entry: next })}
        />
      )}
      {exercise === 'sheet' && <SheetPart {...{ stores, journal, today, labelOf }} />}
      {exercise === 'say' && <SayPart key={about} {...{ stores, practice, entry, words }} />}
      {exercise === 'room' && <RoomPart key={about} {...{ stores, entry }} />}
      {exercise === 'other-side' && <OtherSidePart key={about} stores={stores} />}
      {exercise === 'plan' && <PlanPart key={about} {...{ stores, entry }} />}
    </>
  );
}

/** What another page asked for, and about which entry. */
function useStart(
  { log }: Stores,
  practice: PracticeStore,
  practising: Journal['practising'],
): void {
  useEffect(() => {
    practice
      .takeStart()
      .then(async (start) => {
        if (!start) return;
        const entry = start.entry && (await findEntry(log, start.entry));
        practising.set({ ...practising.get(), exercise: start.exercise, entry });
      })
      // Then it is not begun, and can be pressed here.
      .catch(() => undefined);
  }, [log, practice, practising]);
}

/** Once, when all entries are known: what was deleted takes its message along. */
function useTidy(practice: PracticeStore, loaded: Journal['loaded']): void {
  const state = useSession(loaded);
  // Of a damaged month nobody knows what is still there.
  const known = state.complete && state.damaged.length === 0;
  useEffect(() => {
    if (!known) return;
    const ids = loaded.get().entries.map(({ id }) => id);
    practice.forgetOthers(new Set(ids)).catch(() => undefined);
  }, [practice, loaded, known]);
}

/** Undefined until it is read; false where that fails: then nothing asks for openness. */
function useOpenness({ settings }: Stores): boolean | undefined {
  const [openness, setOpenness] = useState<boolean>();
  useEffect(() => {
    settings.read().then(
      (read) => setOpenness(read.settings.openness),
      () => setOpenness(false),
    );
    return settings.subscribe((read) => setOpenness(read.settings.openness));
  }, [settings]);
  return openness;
}
