import { describe, expect, it } from 'vitest';
import { type BackupReminderInput, changedSince, decideBackupReminder } from './backup-reminder';
import { DAY_MS } from './time';
import { uuidV7 } from './uuid';

const NOW = Date.UTC(2026, 10, 22, 19);
const daysAgo = (days: number): number => NOW - days * DAY_MS;
/** @param at its moment; without another, also that of its making */
const kept = (at: number, madeAt = at) => ({ id: uuidV7(madeAt, new Uint8Array(10)), at });
const entries = (count: number, days: number) =>
  Array.from({ length: count }, () => kept(daysAgo(days)));

const decide = (part: Partial<BackupReminderInput>) =>
  decideBackupReminder({ now: NOW, madeAt: null, last: null, entries: entries(10, 30), ...part });

describe('a word about backups', () => {
  it('is said where there is none, once there are ten entries over four weeks', () => {
    expect(decide({})).toEqual({ kind: 'remind', reason: 'never', entries: 10, isNew: true });
    expect(decide({ entries: entries(9, 30) })).toEqual({ kind: 'quiet', reason: 'little-new' });
    expect(decide({ entries: entries(50, 27) })).toEqual({ kind: 'quiet', reason: 'recent' });
    const begun = [...entries(1, 29), ...entries(9, 0)];
    expect(decide({ entries: begun })).toMatchObject({ kind: 'remind', entries: 10 });
  });

  it('is said when four weeks passed since the last and ten entries are not in it', () => {
    const madeAt = daysAgo(28);
    expect(decide({ madeAt, entries: entries(10, 3) })).toEqual({
      kind: 'remind',
      reason: 'old',
      entries: 10,
      isNew: true,
    });
    expect(decide({ madeAt: madeAt + 1, entries: entries(99, 3) })).toEqual({
      kind: 'quiet',
      reason: 'recent',
    });
    const saved = [...entries(9, 3), ...entries(100, 40)];
    expect(decide({ madeAt, entries: saved })).toEqual({ kind: 'quiet', reason: 'little-new' });
  });

  it('counts what was changed since like what is new', () => {
    const edited = entries(10, 90).map((entry) => ({ ...entry, editedAt: daysAgo(1) }));
    expect(decide({ madeAt: daysAgo(60), entries: edited })).toMatchObject({ entries: 10 });
    expect(changedSince(daysAgo(60), [...edited, ...entries(3, 70)])).toBe(10);
  });

  it('counts what was set to an earlier moment as new', () => {
    const backdated = Array.from({ length: 10 }, () => kept(daysAgo(900), daysAgo(1)));
    expect(decide({ madeAt: daysAgo(60), entries: backdated })).toMatchObject({ entries: 10 });
  });

  it('stands for a day, and then rests for four weeks', () => {
    const shown = (days: number, closed = false) => decide({ last: { at: daysAgo(days), closed } });
    expect(shown(0.9)).toMatchObject({ kind: 'remind', isNew: false });
    expect(shown(1)).toEqual({ kind: 'quiet', reason: 'rests' });
    expect(shown(27.9)).toEqual({ kind: 'quiet', reason: 'rests' });
    expect(shown(28)).toMatchObject({ kind: 'remind', isNew: true });
  });

  it('rests at once when it was sent away', () => {
    expect(decide({ last: { at: NOW, closed: true } })).toEqual({ kind: 'quiet', reason: 'rests' });
    expect(decide({ last: { at: daysAgo(28), closed: true } })).toMatchObject({ kind: 'remind' });
  });

  it('does not nag when the clock was wrong', () => {
    expect(decide({ last: { at: daysAgo(-400), closed: true } })).toMatchObject({ kind: 'remind' });
    const ahead = decide({ madeAt: daysAgo(-400), entries: entries(20, 3) });
    expect(ahead).toEqual({ kind: 'quiet', reason: 'little-new' });
  });
});
