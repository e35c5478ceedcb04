// The section Library: every reflection there is, saved and hidden ones too.
import { useEffect, useState } from 'react';
import { ReflectionList } from '@/components/library/ReflectionList';
import { toFaultText } from '@/components/ui/fault-text';
import { Notice } from '@/components/ui/Notice';
import { type Fault, toFault } from '@/lib/core/fault';
import { withId, withoutId } from '@/lib/core/personal';
import type { Reflection } from '@/lib/core/reflection';
import { loadReflections } from '@/lib/platform/library';
import { goTo } from '@/lib/platform/pages';
import type { PersonalStore } from '@/lib/platform/personal-store';
import type { SectionProps } from '../section-props';

type Key = 'favourites' | 'hidden';

export function LibrarySection({ stores, place }: SectionProps) {
  const [reflections, setReflections] = useState<readonly Reflection[]>();
  const [fault, setFault] = useState<Fault>();
  const fail = (error: unknown): void => setFault(toFault(error));
  const [favourites, changeFavourites] = useIds(stores.personal, 'favourites', fail);
  const [hidden, changeHidden] = useIds(stores.personal, 'hidden', fail);

  useEffect(() => {
    loadReflections().then(setReflections, (error: unknown) => setFault(toFault(error)));
  }, []);

  return (
    <>
      {fault && <Notice urgent>{toFaultText(fault)}</Notice>}
      {reflections && (
        <ReflectionList
          {...{ reflections, favourites, hidden }}
          theme={place.theme}
          onTheme={(theme) => goTo({ section: 'library', ...(theme && { theme }) })}
          onFavourite={(id, on) => changeFavourites((ids) => (on ? withId : withoutId)(ids, id))}
          onShowAgain={(id) => changeHidden((ids) => withoutId(ids, id))}
        />
      )}
    </>
  );
}

type Change = (ids: readonly string[]) => string[];

/** The stored ids, also as other pages change them. */
function useIds(
  personal: PersonalStore,
  key: Key,
  onFault: (error: unknown) => void,
): [readonly string[], (change: Change) => void] {
  const [ids, setIds] = useState<readonly string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is told of a fault may change
  useEffect(() => {
    const read = (): unknown => personal.read(key).then(setIds, onFault);
    read();
    return personal.subscribe((changed) => {
      if (changed === key) read();
    });
  }, [personal, key]);

  // Shown once it is stored: what a press shows is what is.
  return [ids, (change) => void personal.update(key, change).then(setIds, onFault)];
}
