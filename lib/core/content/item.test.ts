import { describe, expect, it } from 'vitest';
import { checkItem } from './item';

const good = {
  text: 'Pick one small thing that went well today. Say it out loud, even if only to the dog.',
  followUp: 'What made it go well?',
};

describe('the checks of one item alone', () => {
  it('find nothing in a plain one', () => {
    expect(checkItem(good, { language: 'en' })).toEqual([]);
  });

  it('find nothing too short that is written with few signs', () => {
    const chinese = { text: '今天有什么小事让你高兴？说出来听听。', followUp: '为什么？' };
    expect(checkItem(chinese, { language: 'zh' })).toEqual([]);
    expect(checkItem({ ...good, text: 'Kurz.' }, { language: 'de' })).toHaveLength(1);
  });

  it('need no id, as hints for what someone is writing', () => {
    const [hint] = checkItem({ ...good, followUp: 'Why?' }, { language: 'en' });
    expect(hint).toEqual({
      level: 'fail',
      check: 'follow-up-length',
      language: 'en',
      message: 'followUp has 4 characters; 20 to 80 are wanted',
    });
  });

  it('quote the words that are not used, and let allowed ones be', () => {
    const item = { ...good, followUp: 'What must you never do again?' };
    const [finding] = checkItem(item, { language: 'en' });
    expect(finding?.words).toEqual(['must', 'never']);
    const [rest] = checkItem(item, { language: 'en', allowed: ['must'] });
    expect(rest?.words).toEqual(['never']);
    expect(checkItem(item, { language: 'en', allowed: ['must', 'never'] })).toEqual([]);
  });

  it('count characters as people do, and question marks of other scripts', () => {
    const emoji = { ...good, followUp: '😀'.repeat(20) };
    expect(checkItem(emoji, { language: 'de' })).toEqual([]);
    const arabic = { ...good, text: `${'كيف حالك اليوم؟ '.repeat(4)}`.trim() };
    expect(checkItem(arabic, { language: 'ar' }).map(({ check }) => check)).toEqual([
      'question-marks',
    ]);
  });

  it('do not let an easy follow-up hide a hard text', () => {
    const text =
      'Consider a recent conversation that generated considerable uncertainty between the two of you.';
    const followUp = 'Go on. Say it. Do it. Try it. Let it be. Ask. Wait. Sit. Eat. Nap.';
    const [finding] = checkItem({ text, followUp }, { language: 'en' });
    expect(finding).toMatchObject({ level: 'fail', check: 'reading-grade' });
  });
});
