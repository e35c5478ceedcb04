import { expect, it } from 'vitest';
import { loadLayers, loadSensations } from './candidates';
import { loadFeelings } from './feelings';

it('brings every sensation with its label', async () => {
  const sensations = await loadSensations();
  expect(sensations).toHaveLength(24);
  expect(sensations.filter(({ label }) => !label)).toEqual([]);
});

it('brings something below every story word, and a label for what can only be typed', async () => {
  const layers = await loadLayers();
  const feelings = await loadFeelings();
  const stories = feelings.filter(({ story }) => story).map(({ word }) => word);
  expect(layers.map(({ word }) => word)).toEqual(expect.arrayContaining(stories));
  expect(layers.flatMap(({ label }) => label ?? [])).toEqual(['fine', 'busy']);
});
