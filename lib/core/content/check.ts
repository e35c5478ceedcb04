// Every check of the content, as one pure function: what breaks a rule, and what comes near to it.
import { checkCandidates } from './candidates';
import { checkComposer } from './composer';
import { checkFeelings } from './feelings';
import type { Finding } from './finding';
import { checkIds } from './ids';
import { checkShares } from './mix';
import { checkQuestions } from './questions';
import { checkSafety } from './safety';
import { checkScenes } from './scenes';
import { type Content, parseContent } from './schema';
import { checkTexts } from './texts';
import { checkThemes } from './themes';

/**
 * @param data the parsed files, as {@link parseContent} takes them
 * @returns findings of shape alone if any file has the wrong shape: the rest cannot be judged then
 */
export function checkContent(data: unknown): Finding[] {
  const parsed = parseContent(data);
  return 'findings' in parsed ? parsed.findings : checkParsed(parsed.content);
}

export function checkParsed(content: Content): Finding[] {
  return [
    ...checkIds(content),
    ...checkSafety(content),
    ...checkTexts(content),
    ...checkShares(content.reflections),
    ...checkThemes(content.reflections),
    ...checkFeelings(content),
    ...checkCandidates(content),
    ...checkComposer(content),
    ...checkScenes(content),
    ...checkQuestions(content),
  ];
}
