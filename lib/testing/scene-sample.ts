// A scene and questions that break no rule, for tests to break one at a time.
import type { Question } from '@/lib/core/question';
import type { SceneFact, SceneWords } from '@/lib/core/scene';

export function sampleScene(): SceneFact {
  return {
    id: 'bim',
    kind: 'boundary',
    minutes: 2,
    moments: {
      start: {
        answered: ['a'],
        leads: { b: 'left' },
        answers: { warm: 'second', busy: 'second', hurt: 'end' },
      },
      second: { answered: [], leads: { c: 'end', d: 'left' }, answers: {} },
    },
    ends: ['end', 'left'],
  };
}

export function sampleSceneWords(): Record<string, SceneWords> {
  return {
    bim: {
      title: 'Bim',
      about: 'Bim bam.',
      moments: {
        start: {
          text: 'Kik zud.',
          choices: { a: 'Dop?', b: 'Rop.' },
          answers: { warm: 'Min.', busy: 'Pon.', hurt: 'Gid.' },
        },
        second: { text: 'Lok.', choices: { c: 'Vab.', d: 'Tig.' }, answers: {} },
      },
      ends: { end: 'Zup.', left: 'Nog.' },
    },
  };
}

export function sampleQuestions(name: string, count: number): Question[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name}-${at}`, text: 'Bim bam?' }));
}
