import { afterEach, expect, it } from 'vitest';
import { messagesCame, newProfile } from '@/lib/testing/open-page';
import { type Announcement, type Channel, createChannel } from './channel';

const open: Channel[] = [];
const channelOf = (name: string): Channel => {
  const channel = createChannel(name);
  open.push(channel);
  return channel;
};

afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

it('tells the other pages, not the one that announces', async () => {
  const name = newProfile();
  const [here, there] = [channelOf(name), channelOf(name)];
  const heardHere: Announcement[] = [];
  const heardThere: Announcement[] = [];
  here.listen((what) => heardHere.push(what));
  there.listen((what) => heardThere.push(what));
  here.announce({ kind: 'months', months: ['2026-11'] });
  here.announce({ kind: 'draft' });
  await messagesCame();
  expect(heardThere).toEqual([{ kind: 'months', months: ['2026-11'] }, { kind: 'draft' }]);
  expect(heardHere).toEqual([]);
});

it('tells nobody of another name, nor one who stopped listening, nor one who closed', async () => {
  const name = newProfile();
  const heard: Announcement[] = [];
  channelOf(newProfile()).listen((what) => heard.push(what));
  const stop = channelOf(name).listen((what) => heard.push(what));
  const closed = channelOf(name);
  closed.listen((what) => heard.push(what));
  stop();
  closed.close();
  channelOf(name).announce({ kind: 'draft' });
  await messagesCame();
  expect(heard).toEqual([]);
});

it('tells nobody once closed, and does not mind', () => {
  const channel = channelOf(newProfile());
  channel.close();
  expect(() => channel.announce({ kind: 'draft' })).not.toThrow();
});
