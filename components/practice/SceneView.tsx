// A scene as far as it was rehearsed: what was said, what one can do now, or how it ended.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { answerTo, hasEnded, momentOf, type Rehearsal, type Turn } from '@/lib/core/rehearsal';
import type { Scene } from '@/lib/core/scene';
import { t } from '@/lib/i18n';
import { PartField } from './PartField';
import styles from './SceneView.module.css';

interface SceneViewProps {
  rehearsal: Rehearsal;
  onChoose: (choice: string) => void;
  onOwn: (said: string) => void;
  onOtherwise: () => void;
  onBack: () => void;
  onLeave: () => void;
  /** What can be done at the end. */
  children: ReactNode;
}

export function SceneView(props: SceneViewProps) {
  const { rehearsal, onOtherwise, onBack, onLeave } = props;
  const { scene, turns, at } = rehearsal;
  const { title, moments, ends } = scene.words;
  const last = turns.at(-1);
  const now = useFocusOn(`${turns.length} ${at} ${last?.manner ?? ''}`);
  const ended = hasEnded(rehearsal);
  const ours = { lang: scene.language, dir: 'auto' };

  return (
    <div className={styles.scene}>
      <h3 {...ours} className={styles.title}>
        {title}
      </h3>
      {turns.length > 1 && (
        <ol className={styles.said} aria-label={t('sceneSoFar')}>
          {turns.slice(0, -1).map((turn, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was said stays where it is
            <li key={index}>
              <p {...ours} className={styles.told}>
                {moments[turn.moment]?.text}
              </p>
              <Line who={t('sceneYou')} {...toSaid(turn, scene)}>
                {turn.said}
              </Line>
              <Line who={t('sceneThey')} language={scene.language}>
                {answerTo(rehearsal, turn)}
              </Line>
            </li>
          ))}
        </ol>
      )}
      <div ref={now} tabIndex={-1} className={styles.now}>
        {last && (
          <>
            <p {...ours} className={styles.told}>
              {moments[last.moment]?.text}
            </p>
            <Line who={t('sceneYou')} {...toSaid(last, scene)}>
              {last.said}
            </Line>
            <Line who={t('sceneThey')} language={scene.language}>
              {answerTo(rehearsal, last)}
            </Line>
          </>
        )}
        <p {...ours} className={ended ? styles.end : styles.text}>
          {moments[at]?.text ?? ends[at]}
        </p>
      </div>
      {ended ? <div className={styles.row}>{props.children}</div> : <Choices {...props} key={at} />}
      <div className={styles.quiet}>
        {last?.manner && <Button onClick={onOtherwise}>{t('sceneOtherwise')}</Button>}
        {last && <Button onClick={onBack}>{t('sceneBack')}</Button>}
        <Button onClick={onLeave}>{ended ? t('sceneOthers') : t('sceneLeave')}</Button>
      </div>
    </div>
  );
}

function Choices({ rehearsal, onChoose, onOwn }: SceneViewProps) {
  const [own, setOwn] = useState('');
  const moment = momentOf(rehearsal);
  const choices = rehearsal.scene.words.moments[rehearsal.at]?.choices ?? {};
  const inOrder = [...(moment?.answered ?? []), ...Object.keys(moment?.leads ?? {})];
  return (
    <div className={styles.choices}>
      <fieldset className={styles.list}>
        <legend className={styles.legend}>{t('sceneChoose')}</legend>
        {inOrder.map((choice) => (
          <button
            key={choice}
            type="button"
            lang={rehearsal.scene.language}
            dir="auto"
            className={styles.choice}
            onClick={() => onChoose(choice)}
          >
            {choices[choice]}
          </button>
        ))}
      </fieldset>
      {moment && moment.answered.length > 0 && (
        <div className={styles.own}>
          <PartField label={t('sceneOwn')} value={own} onChange={setOwn} />
          {own.trim() !== '' && (
            <Button look="outlined" onClick={() => onOwn(own)}>
              {t('sceneSayOwn')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface LineProps {
  who: string;
  /** In one's own words. */
  own?: boolean;
  language?: string | undefined;
  children: string | undefined;
}

const toSaid = ({ choice }: Turn, { language }: Scene) =>
  choice === undefined ? { own: true } : { language };

function Line({ who, own, language, children }: LineProps) {
  if (children === undefined) return null;
  return (
    <p className={styles.line}>
      <b className={styles.who}>{who}</b>{' '}
      <span lang={language} dir="auto" {...(own && { 'data-private': '' })}>
        {children}
      </span>
    </p>
  );
}

/** What came last is heard, and read on from; at the beginning the page has the focus. */
function useFocusOn(step: string) {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) element.current?.focus();
    before.current = step;
  }, [step]);
  return element;
}
