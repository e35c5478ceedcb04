// The checks of the composer's words: whatever is given and whatever is left out, each length in each
// tone comes out whole, and no template says what a hint would remark on.
import { compose, NO_PARTS, type Parts } from '../composer';
import { findHints } from '../composer-hints';
import { type ComposerWords, LENGTHS, TONES } from '../composer-words';
import type { Feeling } from '../feelings';
import { composeRoom } from '../room';
import { type Finding, fail } from './finding';
import type { Content } from './schema';
import { findNotUsed } from './words';

export function checkComposer({ feelings, languages }: Content): Finding[] {
  if (!languages.en.composer) {
    return [fail('composer', 'there are no words to compose with', { language: 'en' })];
  }
  const known = new Set(feelings.map(({ word }) => word));
  return Object.entries(languages).flatMap(([language, { composer, feelings: labels }]) => {
    if (!composer) return [];
    const vocabulary = feelings.map((fact) => ({
      ...fact,
      label: '',
      cue: '',
      ...labels[fact.word],
    }));
    return [
      ...Object.keys(composer.apart)
        .filter((id) => !known.has(id))
        .map((id) => fail('language-ids', 'a clause for no such feeling', { id, language })),
      ...checkMessages(composer, vocabulary, language),
      ...checkRoom(composer, language),
    ];
  });
}

function checkMessages(
  words: ComposerWords,
  vocabulary: readonly Feeling[],
  language: string,
): Finding[] {
  const samples = samplesOf(words, vocabulary);
  return LENGTHS.flatMap((length) =>
    TONES.flatMap((tone) => {
      const wrong = samples.flatMap((parts) => {
        const text = compose(words, vocabulary, { parts, length, tone });
        return faultsOf(text, words, language).map((fault) => `${fault}: ${text}`);
      });
      // One is enough to see what is wrong.
      const [first] = wrong;
      return first === undefined
        ? []
        : [fail('composer', `${length}, ${tone}: ${first}`, { language })];
    }),
  );
}

/** Every reason and every warm sentence there is to choose. */
function checkRoom(words: ComposerWords, language: string): Finding[] {
  const { whys, warm } = words.room;
  const texts = ['', ...whys].flatMap((why) =>
    ['', ...warm].map((one) => composeRoom(words, { why, back: '20:00', warm: one })),
  );
  return texts
    .flatMap((text) => faultsOf(text, words, language).map((fault) => `${fault}: ${text}`))
    .slice(0, 1)
    .map((wrong) => fail('composer', `room: ${wrong}`, { language }));
}

/** Every way to give and leave out parts, with a feeling of each mood. */
function samplesOf(words: ComposerWords, vocabulary: readonly Feeling[]): Parts[] {
  const felt: Pick<Parts, 'feelings' | 'notSure'>[] = [
    { feelings: [], notSure: false },
    { feelings: [], notSure: true },
    ...(['easy', 'heavy', 'mixed'] as const).flatMap((group) => {
      const first = vocabulary.find((feeling) => feeling.group === group);
      return first ? [{ feelings: [{ word: first.word, group }], notSure: false }] : [];
    }),
  ];
  const { needs, requests } = words.suggestions;
  const [need = '', request] = [needs[0], requests[0]];
  return felt.flatMap((how) =>
    ['', 'aaa bbb', 'Aaa bbb. Ccc.'].flatMap((situation) =>
      ['', need].flatMap((wanted) =>
        [{}, { asks: request?.asks ?? 'you', request: request?.text ?? '' }].map((asked) => {
          return { ...NO_PARTS, ...how, situation, need: wanted, ...asked };
        }),
      ),
    ),
  );
}

function faultsOf(text: string, words: ComposerWords, language: string): string[] {
  if (text === '') return [];
  const notUsed = language === 'en' ? findNotUsed(text) : [];
  return [
    ...(/[{}]/u.test(text) ? ['a part is left over'] : []),
    ...(/^\s|\s$| {2}|\s[,.?!]|[.,?!][,.]/u.test(text) ? ['spaces or marks stand twice'] : []),
    ...(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text) ? ['a word stands twice'] : []),
    ...text
      .split('\n')
      .filter((line) => line !== '' && !/[.?!]["”]?$/u.test(line))
      .map(() => 'a line does not end'),
    ...notUsed.map((word) => `uses "${word}"`),
    ...findHints(words.hints, text).map(({ found }) => `says "${found}", which a hint is for`),
  ];
}
