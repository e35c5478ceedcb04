// Rehearsing: the scenes there are, and the one that is under way. It lives in this page only.
import { useEffect, useState } from 'react';
import { ExerciseList } from '@/components/practice/ExerciseList';
import { OutcomeButton } from '@/components/practice/OutcomeButton';
import { SceneView } from '@/components/practice/SceneView';
import { Button } from '@/components/ui/Button';
import { offerScenes } from '@/lib/core/practice';
import {
  answerOtherwise,
  beginRehearsal,
  choose,
  goBack,
  type Rehearsal,
  sayOwn,
  toTranscript,
} from '@/lib/core/rehearsal';
import type { Scene } from '@/lib/core/scene';
import { t, tCount } from '@/lib/i18n';
import { random } from '@/lib/platform/clock';
import { loadScenes } from '@/lib/platform/scenes';
import type { Stores } from '@/lib/platform/stores';
import { useNewEntry } from '../../wiring/use-kept';
import { focusOn } from '../focus';

interface RehearsePartProps {
  stores: Stores;
  openness: boolean;
  /** Whether scenes that ask for openness were asked for. */
  all: boolean;
  onSay: () => void;
}

export function RehearsePart({ stores, openness, all, onSay }: RehearsePartProps) {
  const [scenes, setScenes] = useState<readonly Scene[]>([]);
  const [rehearsal, setRehearsal] = useState<Rehearsal>();

  useEffect(() => {
    loadScenes().then(setScenes, () => undefined);
  }, []);

  if (!rehearsal) {
    return (
      <ExerciseList
        items={offerScenes(scenes, openness, all).map((scene) => ({
          id: scene.id,
          name: scene.words.title,
          line: tCount('sceneAbout', scene.minutes, scene.words.about),
          language: scene.language,
          onOpen: () => setRehearsal(beginRehearsal(scene)),
        }))}
      />
    );
  }
  const { id } = rehearsal.scene;
  return (
    <SceneView
      rehearsal={rehearsal}
      onChoose={(choice) => setRehearsal(choose(rehearsal, choice, random()))}
      onOwn={(said) => setRehearsal(sayOwn(rehearsal, said, random()))}
      onOtherwise={() => setRehearsal(answerOtherwise(rehearsal, random()))}
      onBack={() => setRehearsal(goBack(rehearsal))}
      onLeave={() => {
        setRehearsal(undefined);
        focusOn(`exercise-${id}`);
      }}
    >
      <Button look="outlined" onClick={() => setRehearsal(beginRehearsal(rehearsal.scene))}>
        {t('sceneAgain')}
      </Button>
      <KeepScene stores={stores} text={toTranscript(rehearsal, toSaidText)} />
      {(openness || all) && (
        <Button look="outlined" onClick={onSay}>
          {t('sceneForReal')}
        </Button>
      )}
    </SceneView>
  );
}

const toSaidText = (who: 'you' | 'they', said: string): string =>
  t('sceneSaid', who === 'you' ? t('sceneYou') : t('sceneThey'), said);

function KeepScene({ stores, text }: { stores: Stores; text: string }) {
  const { state, keep } = useNewEntry(stores);
  return (
    <OutcomeButton
      name={t('sceneKeep')}
      done={t('sceneKept')}
      state={state}
      onPress={() => void keep(text)}
    />
  );
}
