// The lock, as states worth looking at.
import { fill, PASSPHRASE, turnOnLock } from './lock-steps.ts';
import type { Session } from './session.ts';
import { journal, popup, type State } from './state.ts';
import type { Surface } from './surface.ts';

async function begin(privacy: Surface): Promise<void> {
  await privacy.press('switch', 'Lock');
  await fill(privacy, 'Passphrase', PASSPHRASE);
  await fill(privacy, 'Repeat passphrase', PASSPHRASE);
}

async function turnOn(privacy: Surface): Promise<void> {
  await begin(privacy);
  await privacy.press('button', 'Turn on');
  await privacy.press('button', 'I have kept it');
  await privacy.says('Lock is on', 'status');
}

async function close(privacy: Surface): Promise<void> {
  await turnOn(privacy);
  await privacy.press('button', 'Lock now');
  await privacy.find('button', 'Unlock');
}

/** With the lock on: one's own contact stays readable. */
async function leavePerson(help: Surface, session: Session): Promise<void> {
  await turnOnLock(session);
  await help.press('switch', 'Readable while locked');
  await help.type('Sam, 0123 456', 'textbox', 'My person, my number');
  await help.keys('Tab');
}

function toMiddle(element: Element): void {
  element.scrollIntoView({ block: 'center' });
}

export const LOCK_STATES: State[] = [
  journal('lock turning on', 'privacy', [], begin),
  journal('lock recovery code', 'privacy', [], async (privacy) => {
    await begin(privacy);
    await privacy.press('button', 'Turn on');
    await privacy.find('button', 'I have kept it');
  }),
  journal('lock on', 'privacy', [], async (privacy) => {
    await turnOn(privacy);
    await (await privacy.find('switch', 'Lock')).evaluate(toMiddle);
  }),
  journal('locked', 'privacy', [], close),
  journal('locked, with the code', 'timeline', [], async (timeline, session) => {
    const privacy = await session.open('options.html#/privacy');
    await turnOn(privacy);
    await privacy.close();
    await timeline.press('button', 'Lock now');
    await timeline.press('button', 'Use the recovery code');
    await fill(timeline, 'New passphrase', 'seven');
  }),
  journal('my person, readable', 'help', [], async (help, session) => {
    await leavePerson(help, session);
    await (await help.find('switch', 'Readable while locked')).evaluate(toMiddle);
  }),
  journal('locked, my person', 'help', [], async (help, session) => {
    await leavePerson(help, session);
    await help.press('button', 'Lock now');
    await help.says('You chose that this can be read', 'main');
  }),
  popup('locked', async (surface, session) => {
    const privacy = await session.open('options.html#/privacy');
    await close(privacy);
    await privacy.close();
    await surface.says('Locked', 'status');
  }),
];
