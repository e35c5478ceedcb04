// Long on purpose: one table in which every check meets the bad items it must refuse.
import { describe, expect, it } from 'vitest';
import { sampleContent } from '@/lib/testing/content-sample';
import { checkContent } from './check';
import { CHECKS, type Check } from './finding';
import type { Content } from './schema';

/** `broken` says what is wrong; `breakIt` makes it so in content that broke no rule. */
interface Case {
  check: Check;
  broken: string;
  level?: 'warn';
  id?: string;
  perTheme?: 16;
  /** Checks that cannot but speak up too. */
  also?: Check[];
  breakIt: (content: Content) => void;
}

const LONG_WORDS =
  'Considerable intellectual sophistication characterises individual interpretation.';
const cases: Case[] = [
  ...brokenScenes(),
  {
    check: 'questions',
    broken: 'a claim about the other side',
    id: 'other-0',
    breakIt: ({ languages: { en } }) => Object.assign(en.otherSide?.[0] ?? {}, { text: 'Bim.' }),
  },
  {
    check: 'questions',
    broken: 'too few deep questions',
    breakIt: ({ languages: { en }, questions }) => {
      en.together?.deep.pop();
      questions.together.deep.pop();
    },
  },
  {
    check: 'language-ids',
    broken: 'a question without words in English',
    id: 'deep-9',
    breakIt: ({ questions }) => questions.together.deep.push('deep-9'),
  },
  {
    check: 'language-ids',
    broken: 'a question nobody knows',
    id: 'other-9',
    breakIt: ({ languages: { en } }) => en.otherSide?.push({ id: 'other-9', text: 'Bim bam?' }),
  },
  {
    check: 'composer',
    broken: 'a message that says what a hint is for',
    breakIt: (content) => first(content, 'Lulu {now}.'),
  },
  {
    check: 'composer',
    broken: 'a message with a word twice',
    breakIt: (content) => first(content, 'Bim bim {now}.'),
  },
  {
    check: 'composer',
    broken: 'a message with a word that is not used',
    breakIt: (content) => first(content, 'You never {now}.'),
  },
  {
    check: 'composer',
    broken: 'a sentence without an end',
    breakIt: (content) => first(content, 'Bim {now}'),
  },
  {
    check: 'composer',
    broken: 'no words to compose with in English',
    breakIt: (content) => delete content.languages.en.composer,
  },
  {
    check: 'schema',
    broken: 'a part that does not exist',
    breakIt: (content) => first(content, 'Bim {feeling}.'),
  },
  {
    check: 'language-ids',
    broken: 'a clause for a feeling that does not exist',
    id: 'zip-zap',
    breakIt: ({ languages: { en } }) => {
      if (en.composer) en.composer.apart = { 'zip-zap': { now: 'Bim', past: 'Bam' } };
    },
  },
  {
    check: 'schema',
    broken: 'a depth of 4',
    id: 'item-0',
    breakIt: (content) => Object.assign(fact(content, 'item-0'), { depth: 4 }),
  },
  {
    check: 'schema',
    broken: 'a field nobody knows',
    id: 'item-0',
    breakIt: (content) => Object.assign(fact(content, 'item-0'), { mood: 'fine' }),
  },
  {
    check: 'schema',
    broken: 'an id that is no slug',
    breakIt: (content) => Object.assign(fact(content, 'item-0'), { id: 'Item 0' }),
  },
  {
    check: 'schema',
    broken: 'words without a follow-up',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { followUp: undefined }),
  },
  {
    check: 'schema',
    broken: 'a line break in a text',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { text: 'bad\nlud' }),
  },
  {
    check: 'schema',
    broken: 'a feeling in no group',
    breakIt: (content) => Object.assign(content.feelings[0] ?? {}, { group: 'odd' }),
  },
  {
    check: 'schema',
    broken: 'evidence without what was found',
    id: 'someone-2001',
    breakIt: (content) => Object.assign(content.evidence[0] ?? {}, { finding: '' }),
  },
  {
    check: 'schema',
    broken: 'no English',
    breakIt: (content) => Object.assign(content, { languages: {} }),
  },
  {
    check: 'unique-ids',
    broken: 'a reflection twice',
    id: 'item-0',
    perTheme: 16,
    breakIt: (content) => content.reflections.push(structuredClone(fact(content, 'item-0'))),
  },
  {
    check: 'unique-ids',
    broken: 'a study twice',
    breakIt: (content) => content.evidence.push(...structuredClone(content.evidence)),
  },
  {
    check: 'permanent-ids',
    broken: 'a released reflection that is gone',
    id: 'lost-one',
    breakIt: (content) => content.released.released.push('lost-one'),
  },
  {
    check: 'permanent-ids',
    broken: 'a retired id used again',
    id: 'item-0',
    breakIt: (content) => content.released.retired.push('item-0'),
  },
  {
    check: 'permanent-ids',
    broken: 'a retired id that was never released',
    id: 'what-one',
    breakIt: (content) => content.released.retired.push('what-one'),
  },
  {
    check: 'evidence-ids',
    broken: 'evidence that does not exist',
    id: 'item-0',
    breakIt: (content) => fact(content, 'item-0').evidence.push('nobody-2002'),
  },
  {
    check: 'evidence-ids',
    broken: 'evidence that is not said in English',
    breakIt: (content) => delete content.languages.en.evidence['someone-2001'],
  },
  {
    check: 'evidence-ids',
    broken: 'words for evidence that does not exist',
    breakIt: ({ languages: { en } }) =>
      Object.assign(en.evidence, { 'nobody-2002': en.evidence['someone-2001'] }),
  },
  {
    check: 'language-ids',
    broken: 'a reflection without English words',
    id: 'item-0',
    breakIt: (content) => delete content.languages.en.reflections['item-0'],
  },
  {
    check: 'language-ids',
    broken: 'words for no reflection',
    id: 'what-one',
    breakIt: ({ languages: { en } }) => {
      en.reflections['what-one'] = { text: pad('Bim', 70), followUp: pad('Vam', 30) };
    },
  },
  {
    check: 'language-ids',
    broken: 'words for no reflection in a second language',
    id: 'what-one',
    breakIt: (content) => {
      const reflections = {
        'what-one': { text: pad('Bim', 70), followUp: pad('Vam', 30) },
      };
      content.languages.de = { ...content.languages.en, reflections };
    },
  },
  {
    check: 'language-ids',
    broken: 'a feeling without words',
    id: 'lost',
    breakIt: (content) => renameLastFeeling(content, 'lost'),
  },
  {
    check: 'text-length',
    broken: 'a text of 59 characters',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { text: pad('Bim', 59) }),
  },
  {
    check: 'text-length',
    broken: 'a text of 201 characters',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { text: pad('Bim', 201) }),
  },
  {
    check: 'follow-up-length',
    broken: 'a follow-up of 19 characters',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { followUp: pad('Bim', 19) }),
  },
  {
    check: 'follow-up-length',
    broken: 'a follow-up of 81 characters',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { followUp: pad('Bim', 81) }),
  },
  {
    check: 'question-marks',
    broken: 'three questions in a text',
    id: 'item-0',
    breakIt: (content) => add(content, 'item-0', ' Bed? Kit? Vam?'),
  },
  {
    check: 'reading-grade',
    broken: 'a text above grade 6',
    id: 'item-0',
    breakIt: (content) => add(content, 'item-0', ` ${LONG_WORDS}`),
  },
  {
    check: 'reading-grade',
    broken: 'a text between grade 5 and 6',
    level: 'warn',
    id: 'item-0',
    breakIt: (content) => harden(words(content, 'item-0')),
  },
  {
    check: 'theme-grade',
    broken: 'a theme that is hard to read as a whole, item by item just within the limit',
    also: ['reading-grade'],
    breakIt: (content) => {
      const own = content.reflections.filter(({ theme }) => theme === 'leaning-on');
      for (const { id } of own) harden(words(content, id));
    },
  },
  {
    check: 'words-not-used',
    broken: 'a word of the list in a text',
    id: 'item-0',
    breakIt: (content) => add(content, 'item-0', ' You must.'),
  },
  {
    check: 'words-not-used',
    broken: 'a word of the list in a follow-up',
    id: 'item-0',
    breakIt: (content) =>
      Object.assign(words(content, 'item-0'), { followUp: 'Who told you to man up?' }),
  },
  {
    check: 'words-not-used',
    broken: 'a word of the list in a safety note',
    id: 'item-44',
    breakIt: (content) => Object.assign(words(content, 'item-44'), { safetyNote: 'It is weak.' }),
  },
  {
    check: 'words-not-used',
    broken: 'a word of the list in a cue',
    breakIt: (content) => Object.assign(firstCue(content), { cue: 'bim bam bum, behind the eyes' }),
  },
  {
    check: 'exceptions',
    broken: 'an exception without a reason',
    id: 'item-0',
    breakIt: (content) => {
      add(content, 'item-0', ' You must.');
      content.exceptions.push({ id: 'item-0', word: 'must' });
    },
  },
  {
    check: 'exceptions',
    broken: 'an exception with one word for a reason',
    id: 'item-0',
    breakIt: (content) => {
      add(content, 'item-0', ' You must.');
      content.exceptions.push({ id: 'item-0', word: 'must', reason: 'needed' });
    },
  },
  {
    check: 'exceptions',
    broken: 'an exception for a word that is not there',
    id: 'item-0',
    breakIt: ({ exceptions }) =>
      exceptions.push({ id: 'item-0', word: 'must', reason: 'quotes the old script' }),
  },
  {
    check: 'exceptions',
    broken: 'an exception for no reflection',
    id: 'what-one',
    breakIt: ({ exceptions }) =>
      exceptions.push({ id: 'what-one', word: 'must', reason: 'quotes the old script' }),
  },
  {
    check: 'near-duplicates',
    broken: 'two texts that differ in a word',
    breakIt: (content) => {
      const { text } = words(content, 'item-0');
      Object.assign(words(content, 'item-1'), { text: text.replace('fed', 'lug') });
    },
  },
  {
    check: 'near-duplicates',
    broken: 'two texts that share half of their words',
    level: 'warn',
    breakIt: (content) => {
      const half = (id: string, from: number) =>
        words(content, id)
          .text.split(' ')
          .slice(from, from + 12)
          .join(' ');
      Object.assign(words(content, 'item-1'), {
        text: `${half('item-1', 0)} ${half('item-0', 9)}`,
      });
    },
  },
  {
    check: 'first-words',
    broken: 'seven texts that begin with the same four words',
    breakIt: (content) => beginAlike(content, 'question', 7),
  },
  {
    check: 'minutes',
    broken: 'a micro-practice of three minutes',
    breakIt: (content) => Object.assign(ofKind(content, 'micro-practice'), { minutes: 3 }),
  },
  {
    check: 'minutes',
    broken: 'a repair of eight minutes',
    breakIt: (content) => Object.assign(ofKind(content, 'repair'), { minutes: 8 }),
  },
  {
    check: 'theme-counts',
    broken: 'a theme with two reflections',
    breakIt: (content) => Object.assign(fact(content, 'item-0'), { theme: 'plain-talk' }),
  },
  {
    check: 'theme-counts',
    broken: 'a theme of one kind less than three',
    breakIt: (content) => swapKinds(content, 'item-16', 'item-1'),
  },
  {
    check: 'kind-mix',
    broken: 'reframes where boundaries were',
    breakIt: ({ reflections }) => {
      for (const item of reflections) if (item.kind === 'boundary') item.kind = 'reframe';
    },
  },
  {
    check: 'depth-mix',
    broken: 'too few of depth 1',
    breakIt: (content) => {
      for (const at of [0, 1, 2, 3, 4]) fact(content, `item-${at}`).depth = 2;
    },
  },
  {
    check: 'single-share',
    broken: 'most of it only for those with a partner',
    breakIt: ({ reflections }) => {
      for (const item of reflections.slice(0, 27)) item.fits = ['partnered'];
    },
  },
  {
    check: 'partner-share',
    broken: 'next to nothing for the partner or both',
    breakIt: ({ reflections }) => {
      for (const item of reflections) item.audience = 'self';
    },
  },
  {
    check: 'safety-note',
    broken: 'depth 3 without a safety note',
    id: 'item-44',
    breakIt: (content) => delete words(content, 'item-44').safetyNote,
  },
  {
    check: 'safety-note',
    broken: 'depth 1 with a safety note',
    id: 'item-0',
    breakIt: (content) => Object.assign(words(content, 'item-0'), { safetyNote: 'Bim bam bum.' }),
  },
  {
    check: 'consent',
    broken: 'a partner invitation without consent',
    breakIt: (content) => delete ofKind(content, 'partner-invitation').consent,
  },
  {
    check: 'consent',
    broken: 'a question with consent',
    breakIt: (content) => Object.assign(ofKind(content, 'question'), { consent: true }),
  },
  {
    check: 'way-out',
    broken: 'a partner invitation without a way out',
    breakIt: (content) => {
      const { id } = ofKind(content, 'partner-invitation');
      const item = words(content, id);
      item.text = item.text.replace('A pass is fine', 'It is not hard');
    },
  },
  {
    check: 'feeling-count',
    broken: 'a feeling too few',
    breakIt: (content) => {
      const gone = content.feelings.pop();
      delete content.languages.en.feelings[gone?.word ?? ''];
    },
  },
  {
    check: 'unique-ids',
    broken: 'a feeling word twice',
    breakIt: (content) => {
      const gone = content.feelings.pop();
      delete content.languages.en.feelings[gone?.word ?? ''];
      content.feelings.push(...structuredClone(content.feelings.slice(-1)));
    },
  },
  {
    check: 'feeling-valence',
    broken: 'many more unpleasant words than pleasant ones',
    breakIt: ({ feelings }) => {
      for (const feeling of feelings.slice(-20)) feeling.valence = -0.1;
    },
  },
  {
    check: 'feeling-valence',
    broken: 'even numbers, but unpleasant words that weigh more',
    breakIt: ({ feelings }) => {
      for (const feeling of feelings) if (feeling.valence < 0) feeling.valence = -1;
    },
  },
  {
    check: 'feeling-stories',
    broken: 'a story word too few',
    also: ['layers'],
    breakIt: ({ feelings }) => Object.assign(feelings[0] ?? {}, { story: false }),
  },
  {
    check: 'feeling-first-words',
    broken: 'the first two words of a group the other way round',
    breakIt: ({ feelings }) => feelings.splice(0, 2, ...feelings.slice(0, 2).reverse()),
  },
  {
    check: 'feeling-cues',
    broken: 'a cue of 71 characters',
    breakIt: (content) => Object.assign(firstCue(content), { cue: pad('bim', 71) }),
  },
  {
    check: 'feeling-cues',
    broken: 'two cues with the same first three words',
    breakIt: (content) => {
      const [first, second] = Object.values(content.languages.en.feelings);
      Object.assign(second ?? {}, { cue: `${first?.cue.split(' ').slice(0, 3).join(' ')} bum` });
    },
  },
  {
    check: 'schema',
    broken: 'a feeling without a cue',
    breakIt: (content) => Object.assign(firstCue(content), { cue: '' }),
  },
  {
    check: 'feeling-labels',
    broken: 'two feelings of one label',
    breakIt: (content) => {
      const [first, second] = Object.values(content.languages.en.feelings);
      Object.assign(second ?? {}, { label: first?.label.toUpperCase() });
    },
  },
  {
    check: 'sensations',
    broken: 'a sensation too few',
    breakIt: (content) => {
      content.body.pop();
      delete content.languages.en.body['sensation-23'];
    },
  },
  {
    check: 'unique-ids',
    broken: 'a sensation twice',
    id: 'sensation-0',
    breakIt: ({ body, languages: { en } }) => {
      body.splice(23, 1, structuredClone(body[0] ?? { id: '', words: [] }));
      delete en.body['sensation-23'];
    },
  },
  {
    check: 'language-ids',
    broken: 'a sensation without words',
    id: 'sensation-3',
    breakIt: (content) => delete content.languages.en.body['sensation-3'],
  },
  {
    check: 'language-ids',
    broken: 'no words for sensations in English at all',
    id: 'sensation-0',
    breakIt: (content) => Object.assign(content.languages.en, { body: {} }),
  },
  {
    check: 'language-ids',
    broken: 'words for no sensation',
    id: 'itch',
    breakIt: (content) => Object.assign(content.languages.en.body, { itch: { label: 'zud' } }),
  },
  {
    check: 'language-ids',
    broken: 'half of the sensations in a second language',
    id: 'sensation-1',
    breakIt: (content) => {
      const body = { 'sensation-0': { label: 'zud' } };
      content.languages.de = { ...content.languages.en, body, layers: {} };
    },
  },
  {
    check: 'sensation-labels',
    broken: 'a label of 41 characters',
    id: 'sensation-0',
    breakIt: ({ languages: { en } }) => {
      en.body['sensation-0'] = { label: pad('bim', 41) };
    },
  },
  {
    check: 'sensation-labels',
    broken: 'one label for two sensations',
    id: 'sensation-1',
    breakIt: ({ languages: { en } }) => {
      en.body['sensation-1'] = { label: en.body['sensation-0']?.label.toUpperCase() ?? '' };
    },
  },
  {
    check: 'layers',
    broken: 'a story word with nothing underneath',
    breakIt: (content) => {
      const gone = content.layers.shift();
      delete content.languages.en.layers[gone?.word ?? ''];
    },
  },
  {
    check: 'layers',
    broken: 'a surface answer with nothing underneath',
    id: 'okay',
    breakIt: (content) => {
      content.layers.pop();
      delete content.languages.en.layers.okay;
    },
  },
  {
    check: 'layers',
    broken: 'something below a plain word',
    breakIt: ({ layers, feelings, languages: { en } }) => {
      const word = feelings.find(({ story }) => !story)?.word ?? '';
      layers.push({ word, words: layers[0]?.words ?? [] });
      en.layers[word] = { line: 'Bim bam bum kik zud.' };
    },
  },
  {
    check: 'unique-ids',
    broken: 'a layer twice',
    id: 'okay',
    breakIt: ({ layers }) => layers.push(...structuredClone(layers.slice(-1))),
  },
  {
    check: 'layer-lines',
    broken: 'a line of 81 characters',
    id: 'okay',
    breakIt: (content) => Object.assign(layerWords(content, 'okay'), { line: pad('Bim', 81) }),
  },
  {
    check: 'layer-lines',
    broken: 'a line of 19 characters',
    id: 'okay',
    breakIt: (content) => Object.assign(layerWords(content, 'okay'), { line: pad('Bim', 19) }),
  },
  {
    check: 'words-not-used',
    broken: 'a line that uses a word of the list',
    id: 'okay',
    breakIt: (content) =>
      Object.assign(layerWords(content, 'okay'), { line: 'Bim bam bum, and you must.' }),
  },
  {
    check: 'layer-lines',
    broken: 'an answer to type without a label',
    id: 'busy',
    breakIt: (content) => delete layerWords(content, 'busy').label,
  },
  {
    check: 'layer-lines',
    broken: 'a label for a word of the list',
    breakIt: (content) => {
      const story = content.layers[0]?.word ?? '';
      Object.assign(layerWords(content, story), { label: 'zud zud zud' });
    },
  },
  {
    check: 'layer-lines',
    broken: 'an answer to type that is called like a feeling',
    id: 'busy',
    breakIt: (content) => {
      const [first] = Object.values(content.languages.en.feelings);
      Object.assign(layerWords(content, 'busy'), { label: first?.label });
    },
  },
  {
    check: 'schema',
    broken: 'the same candidate twice',
    id: 'sensation-0',
    breakIt: ({ body }) => body[0]?.words.splice(0, 1, body[0]?.words[1] ?? ''),
  },
  {
    check: 'candidates',
    broken: 'a sensation that leads to two words',
    id: 'sensation-0',
    breakIt: ({ body }) => body[0]?.words.pop(),
  },
  {
    check: 'candidates',
    broken: 'a story word that leads to one word',
    breakIt: ({ layers }) => layers[0]?.words.splice(1),
  },
  {
    check: 'candidates',
    broken: 'a story word that leads to five words',
    breakIt: ({ layers, feelings }) => {
      const plain = feelings.filter(({ story }) => !story).map(({ word }) => word);
      Object.assign(layers[0] ?? {}, { words: plain.slice(0, 5) });
    },
  },
  {
    check: 'candidates',
    broken: 'a surface answer that leads to two words',
    id: 'okay',
    breakIt: ({ layers }) => layers.at(-1)?.words.pop(),
  },
  {
    check: 'candidates',
    broken: 'a candidate that is no feeling',
    id: 'sensation-0',
    breakIt: ({ body }) => body[0]?.words.push('zud'),
  },
  {
    check: 'candidates',
    broken: 'a candidate that is a story word itself',
    id: 'sensation-0',
    breakIt: ({ body, feelings }) =>
      body[0]?.words.push(feelings.find(({ story }) => story)?.word ?? ''),
  },
  {
    check: 'candidates',
    broken: 'a surface answer below another',
    id: 'okay',
    breakIt: (content) => {
      renameLastFeeling(content, 'tired');
      content.languages.en.feelings.tired = { label: 'zudzud', cue: 'Zud zud zud.' };
      delete layerWords(content, 'tired').label;
      content.layers.at(-1)?.words.push('tired');
    },
  },
];

describe('the content checks', () => {
  it.each([3, 16] as const)(
    'find nothing in a library that breaks no rule (%d a theme)',
    (count) => {
      expect(checkContent(sampleContent(count))).toEqual([]);
    },
  );

  it.each(cases)('$check: refuses $broken, and says nothing else', (broken) => {
    const { check, level = 'fail', id, perTheme = 3, also = [], breakIt } = broken;
    const content = sampleContent(perTheme);
    breakIt(content);
    const findings = checkContent(content);
    expect(findings).not.toEqual([]);
    const own = findings.filter((finding) => finding.check === check);
    expect(new Set(findings.map((finding) => finding.check))).toEqual(new Set([check, ...also]));
    expect(new Set(own.map((finding) => finding.level))).toEqual(new Set([level]));
    if (id !== undefined) expect(own.map((finding) => finding.id)).toContain(id);
  });

  it('each have a case above, or a test of their own', () => {
    const elsewhere: Check[] = ['repeated-key', 'readings', 'placeholders', 'older-english'];
    const covered = new Set([...cases.map(({ check }) => check), ...elsewhere]);
    expect(CHECKS.filter((check) => !covered.has(check))).toEqual([]);
  });

  it('let a word of the list stand where an exception gives a reason', () => {
    const content = sampleContent(3);
    add(content, 'item-0', ' You must.');
    content.exceptions.push({ id: 'item-0', word: 'Must', reason: 'quotes the old script' });
    expect(checkContent(content)).toEqual([]);
  });

  it.each<[string, (content: Content) => void]>([
    ['a text of 60 characters', (it) => (words(it, 'item-0').text = pad('Bim', 60))],
    ['a text of 200 characters', (it) => (words(it, 'item-0').text = pad('Bim', 200))],
    ['a follow-up of 20 characters', (it) => (words(it, 'item-0').followUp = pad('Bim', 20))],
    ['a follow-up of 80 characters', (it) => (words(it, 'item-0').followUp = pad('Bim', 80))],
    ['two questions in a text', (it) => add(it, 'item-0', ' Bed? Kit?')],
    ['six texts that begin alike', (it) => beginAlike(it, 'question', 6)],
    ['a repair of seven minutes', (it) => Object.assign(ofKind(it, 'repair'), { minutes: 7 })],
    ['a cue of 70 characters', (it) => Object.assign(firstCue(it), { cue: pad('bim', 70) })],
    ['a line of 80 characters', (it) => (layerWords(it, 'okay').line = pad('Bim', 80))],
    ['an id that is not released yet', (it) => it.released.released.shift()],
  ])('let %s pass', (_, change) => {
    const content = sampleContent(3);
    change(content);
    expect(checkContent(content)).toEqual([]);
  });

  it('let many phrase-starters begin alike', () => {
    const content = sampleContent(16);
    beginAlike(content, 'phrase-starter', 7);
    expect(checkContent(content)).toEqual([]);
  });

  it('let a second language lack reflections, and judge neither its words nor its grade', () => {
    const content = sampleContent(3);
    const item = { text: `${LONG_WORDS} You must.`, followUp: pad('Vam', 30) };
    const { feelings } = content.languages.en;
    content.languages.de = {
      reflections: { 'item-0': item },
      feelings,
      body: {},
      layers: {},
      evidence: {},
    };
    expect(checkContent(content)).toEqual([]);
  });

  it('hold a second language to lengths, safety notes and complete feelings', () => {
    const content = sampleContent(3);
    const item = { text: 'Kurz.', followUp: pad('Vam', 30) };
    content.languages.de = {
      reflections: { 'item-44': item },
      feelings: Object.fromEntries(Object.entries(content.languages.en.feelings).slice(1)),
      body: {},
      layers: {},
      evidence: {},
    };
    const found = checkContent(content).filter(({ language }) => language === 'de');
    expect([...new Set(found.map(({ check }) => check))].sort()).toEqual([
      'language-ids',
      'safety-note',
      'text-length',
    ]);
    // Left out altogether, they are shown in English.
    content.languages.de.feelings = {};
    expect(checkContent(content).map(({ check }) => check)).not.toContain('language-ids');
  });
});

function fact({ reflections }: Content, id: string) {
  const found = reflections.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
}

function ofKind({ reflections }: Content, kind: string) {
  const found = reflections.find((item) => item.kind === kind);
  if (found === undefined) throw new Error(`the sample has no ${kind}`);
  return found;
}

function words({ languages }: Content, id: string) {
  const found = languages.en.reflections[id];
  if (found === undefined) throw new Error(`the sample has no words for ${id}`);
  return found;
}

function layerWords({ languages }: Content, word: string) {
  const found = languages.en.layers[word];
  if (found === undefined) throw new Error(`the sample has no layer ${word}`);
  return found;
}

function firstCue({ languages }: Content) {
  return Object.values(languages.en.feelings)[0] ?? {};
}

function add(content: Content, id: string, more: string): void {
  words(content, id).text += more;
}

/** Short sentences of one word, cut to the length. */
function pad(word: string, length: number): string {
  const text = `${word} ${word} ${word}. `.repeat(length);
  return text
    .slice(0, length - 1)
    .replace(/ $/, 'm')
    .concat('.');
}

function beginAlike(content: Content, kind: string, count: number): void {
  const items = content.reflections.filter((item) => item.kind === kind).slice(0, count);
  for (const { id } of items)
    words(content, id).text = `Bim bam bum kik: ${words(content, id).text}`;
}

function swapKinds(content: Content, one: string, other: string): void {
  const [a, b] = [fact(content, one), fact(content, other)];
  [a.kind, b.kind] = [b.kind, a.kind];
}

function renameLastFeeling({ feelings, languages: { en } }: Content, word: string): void {
  const last = feelings.at(-1);
  delete en.feelings[last?.word ?? ''];
  Object.assign(last ?? {}, { word });
}

/** Seven words of twelve, evenly spread, get a second syllable: grade 5.4 at six words a sentence. */
function harden(item: { text: string; followUp: string }): void {
  let at = 0;
  const lengthen = (text: string) =>
    text.replace(/[a-z]+/gi, (word) => ((at++ * 7) % 12 < 7 ? `${word}ix` : word));
  item.text = lengthen(item.text);
  item.followUp = lengthen(item.followUp);
}

/** Puts a wording into every message, before all others. */
function first(content: Content, text: string): void {
  const { messages } = content.languages.en.composer ?? {};
  for (const tones of Object.values(messages ?? {})) {
    for (const template of Object.values(tones)) template[0]?.[1]?.unshift({ text, with: ['now'] });
  }
}

/** What is wrong with a scene, and how it gets that way. */
function brokenScenes(): Case[] {
  const breaks: [broken: string, breakIt: (content: Content) => void][] = [
    [
      'a moment that leads nowhere',
      (content) => Object.assign(momentOf(content, 'start').leads, { b: 'nowhere' }),
    ],
    ['a circle', (content) => Object.assign(momentOf(content, 'second').leads, { c: 'start' })],
    ['an ending nobody reaches', ({ scenes: [one] }) => one?.ends.push('far')],
    [
      'a moment without a choice',
      (content) => Object.assign(momentOf(content, 'second'), { leads: { c: 'end' } }),
    ],
    [
      'one answer alone',
      (content) => Object.assign(momentOf(content, 'start'), { answers: { warm: 'second' } }),
    ],
    [
      'no way out at the start',
      (content) => Object.assign(momentOf(content, 'start').leads, { b: 'second' }),
    ],
    [
      'a choice without words',
      (content) => delete content.languages.en.scenes?.bim?.moments.second?.choices.c,
    ],
    [
      'an ending that judges',
      (content) =>
        Object.assign(content.languages.en.scenes?.bim?.ends ?? {}, { end: 'Well done.' }),
    ],
    [
      'a word that is not used',
      (content) =>
        Object.assign(content.languages.en.scenes?.bim?.ends ?? {}, { end: 'She never did.' }),
    ],
  ];
  return breaks.map(([broken, breakIt]) => ({
    check: 'scenes',
    broken: `a scene with ${broken}`,
    id: 'bim',
    breakIt,
  }));
}

function momentOf({ scenes: [one] }: Content, id: string) {
  const moment = one?.moments[id];
  if (!moment) throw new Error(`the sample has no moment ${id}`);
  return moment;
}
