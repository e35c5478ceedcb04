import { describe, expect, it } from 'vitest';
import { findNotUsed, offersWayOut } from './words';

describe('words not used', () => {
  it.each([
    ['You always do.', 'always'],
    ['Never mind.', 'never'],
    ['You should.', 'should'],
    ['You shouldn’t.', 'shouldn’t'],
    ['It must be.', 'must'],
    ['Just MAN UP.', 'man up'],
    ['A real man would.', 'real man'],
    ['Real men do.', 'real men'],
    ['Feeling weak?', 'weak'],
    ['No weakness in it.', 'weakness'],
    ['A failure.', 'failure'],
    ['On a streak.', 'streak'],
    ['You missed it.', 'missed'],
    ['Left behind.', 'behind'],
    ['A toxic job.', 'toxic'],
    ['A narcissist.', 'narcissist'],
    ['A disorder.', 'disorder'],
    ['To diagnose.', 'diagnose'],
    ['Old trauma.', 'trauma'],
    ['Depressed?', 'depressed'],
    ["He's late.", 'he'],
    ['Ask him.', 'him'],
    ['Is she in?', 'she'],
    ['Her hand.', 'her'],
    ['Your wife.', 'wife'],
    ['Your husband.', 'husband'],
    ['A girlfriend.', 'girlfriend'],
    ['Boyfriends.', 'boyfriends'],
    ['Most men do.', 'most men'],
    ['Like all women.', 'all women'],
    ['You owe it.', 'owe'],
    ['It proves it.', 'proves'],
    ['We guarantee it.', 'guarantee'],
  ])('finds one in "%s"', (text, word) => {
    expect(findNotUsed(text)).toEqual([word]);
  });

  it.each([
    'Your shoulders, the mustard, a week in the shed.',
    'The ash, there, these, a hero and a sherbet.',
    'I miss you. Some men do. A power cut. It will fail at times.',
    'Improve the real manual, all right.',
  ])('finds none in "%s"', (text) => {
    expect(findNotUsed(text)).toEqual([]);
  });

  it('names each word once, across texts', () => {
    expect(findNotUsed('Never, never.', 'Always? Never.')).toEqual(['never', 'always']);
  });
});

describe('a way out', () => {
  it.each([
    'One question each, and either of us can pass.',
    '"Not tonight" is a good answer too.',
    'Say first that a pass is fine.',
    'If it is a no, put the kettle on.',
    '"No" is a full answer.',
    'Now, later, or leave it?',
    'Some other day will do.',
    'It can wait.',
    'Or we stay in, or not at all.',
  ])('is heard in "%s"', (text) => {
    expect(offersWayOut(text)).toBe(true);
  });

  it.each([
    'Ask your partner. It is not hard, and there is no trick.',
    'Pass the salt and ask: "What was good today?"',
    'An hour later, ask them again.',
    'Ask, and do not give up.',
  ])('is not heard in "%s"', (text) => {
    expect(offersWayOut(text)).toBe(false);
  });
});
