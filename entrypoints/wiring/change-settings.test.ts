import { beforeEach, expect, it } from 'vitest';
import { loadReflections } from '@/lib/platform/library';
import { createStores, type Stores } from '@/lib/platform/stores';
import { changeSettings, finishSettings } from './change-settings';

let stores: Stores;
beforeEach(() => {
  stores = createStores();
});

const prepared = () => stores.prepared.read()?.current;

it('prepares nothing that asks to open up, once that is switched off', async () => {
  const invitation = (await loadReflections()).find(({ kind }) => kind === 'partner-invitation');
  if (!invitation) throw new Error('the library has no invitation');
  await stores.prepared.write({ current: { ...invitation, why: { kind: 'chance' } }, held: true });

  await changeSettings(stores, { openness: false });

  const current = (await loadReflections()).find(({ id }) => id === prepared()?.id);
  expect(current?.avoidWhen).not.toContain('unsafe');
  expect(stores.prepared.read()?.held).toBeUndefined();
  expect((await stores.settings.read()).settings.openness).toBe(false);
});

it('prepares another when reflections are to come in another language', async () => {
  await changeSettings(stores, { situation: 'single' });
  const before = prepared();
  await changeSettings(stores, { reflectionLanguage: 'en' });
  expect(prepared()?.id).not.toBe(before?.id);
  expect(prepared()?.language).toBe('en');
});

it('leaves what is prepared alone when the change has nothing to do with it', async () => {
  await changeSettings(stores, { situation: 'single' });
  const before = prepared();
  await changeSettings(stores, { colours: 'dark', nudges: true });
  expect(prepared()).toEqual(before);
});

it('holds what was pressed when the page goes before it could be stored', async () => {
  await changeSettings(stores, { colours: 'dark' });
  let letGo = (): void => undefined;
  // Another page is at it.
  const held = navigator.locks.request(
    'inkling-settings',
    () => new Promise<void>((resolve) => (letGo = resolve)),
  );
  const changes = [
    changeSettings(stores, { textSize: 'large', nudges: true }),
    changeSettings(stores, { textSize: 'larger' }),
  ];
  finishSettings();
  const gone = await stores.settings.read();
  expect(gone.settings).toMatchObject({ colours: 'dark', textSize: 'larger', nudges: true });
  letGo();
  await Promise.all([held, ...changes]);
  expect((await stores.settings.read()).settings).toEqual(gone.settings);
  await stores.settings.update({ textSize: 'normal' });
  finishSettings();
  expect((await stores.settings.read()).settings.textSize).toBe('normal');
});
