// What goes wrong on a page in another language, as one line each: words that went through no message,
// text that is cut off, text on top of other text, a page that scrolls sideways.
import type { Page } from 'puppeteer-core';
import { OWN, PACK } from '../pack-steps.ts';
import type { TestLanguage } from './test-language.ts';

/** What a person wrote or a pack brought is in its own language; where it is not private, it is this. */
const OWN_WORDS = [
  OWN,
  // A tag that a search found: English alone has tags.
  'phone',
  ...[PACK.title, PACK.author, PACK.licence],
  ...(PACK.reflections as { text: string; followUp: string }[]).flatMap(({ text, followUp }) => [
    text,
    followUp,
  ]),
];

export async function findFaults(page: Page, language: TestLanguage): Promise<string[]> {
  const { tag, direction } = language;
  const faults = await Promise.all([
    page.evaluate(findWays, direction),
    page.evaluate(findUntranslated, [...OWN_WORDS, ...ownWordsOf(tag)], direction === 'rtl'),
    page.evaluate(findCut),
    page.evaluate(readLines).then(findOverlaps),
  ]);
  return [...new Set(faults.flat())];
}

/** The names of months, days and halves of the day, which come from the browser. */
function ownWordsOf(tag: string): string[] {
  const styles = ['long', 'short'] as const;
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));
  const names = styles.flatMap((style) => [
    ...months.map((at) => new Intl.DateTimeFormat(tag, { month: style }).format(at)),
    ...days.map((at) => new Intl.DateTimeFormat(tag, { weekday: style }).format(at)),
  ]);
  return [...names, 'Sept', 'English', 'AM', 'PM', 'am', 'pm', 'at', 'to'];
}

function findWays(direction: string): string[] {
  const root = document.documentElement;
  const { scrollWidth, clientWidth, dir } = root;
  return [
    ...(dir === direction ? [] : [`the page runs ${dir}`]),
    ...(scrollWidth > clientWidth
      ? [`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`]
      : []),
  ];
}

/** @param latinOnly letters of another script outside the brackets come from the browser */
function findUntranslated(allowed: string[], latinOnly: boolean): string[] {
  const letter = latinOnly ? /[a-z]/iu : /\p{L}/u;
  const own = new RegExp(`(?<!\\p{L})(?:${allowed.map(RegExp.escape).join('|')})(?!\\p{L})`, 'gu');
  // A person's own words, and what is the same in every language.
  const except =
    '[data-private], [translate="no"], script, style, noscript, textarea, code, pre, cite, [lang="en"][dir="ltr"], option[lang]';

  function outside(text: string): string {
    let depth = 0;
    const left = [...text].filter((character) => {
      if (character === '⟦') depth += 1;
      if (character === '⟧') depth -= 1;
      return depth === 0 && character !== '⟧';
    });
    return left.join('').replace(own, '');
  }

  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    if (!block || block.closest(except)) continue;
    while (block?.parentElement && getComputedStyle(block).display === 'inline') {
      block = block.parentElement;
    }
    if (block) blocks.set(block, (blocks.get(block) ?? '') + node.textContent);
  }
  const said = [...document.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('[data-private]')) return [];
    return ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext', 'data-number'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    );
  });
  return [...blocks.values(), ...said]
    .filter((text) => letter.test(outside(text)))
    .map((text) => `not translated: ${text.trim().slice(0, 80)}`);
}

function findCut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return [];
    if (element.matches('textarea, input, select, .visually-hidden, svg *')) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    // A picture hides nothing that is text, and a pixel is rounding.
    if (!element.textContent?.trim() || clientWidth < 2) return [];
    const wide = hides(overflowX) && scrollWidth > clientWidth + 1;
    const high = hides(overflowY) && scrollHeight > clientHeight + 2;
    if (!wide && !high) return [];
    const size = wide ? `${scrollWidth} in ${clientWidth}` : `${scrollHeight} in ${clientHeight}`;
    return [`cut (${size}): ${element.textContent.trim().slice(0, 60)}`];
  });
}

/** A line of text that can be seen, and where. */
interface Line {
  text: string;
  /** Which element it is of, by number. */
  element: number;
  box: { left: number; top: number; right: number; bottom: number };
}

function readLines(): Line[] {
  const isSeen = (element: Element, { left, top, width, height }: DOMRect): boolean => {
    let hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit) return false;
    // What lies under a bar that stays, or a dialog, is not read there; under anything else it ought to be.
    for (; hit && !hit.contains(element); hit = hit.parentElement) {
      if (hit.matches('dialog') || /fixed|sticky/.test(getComputedStyle(hit).position))
        return false;
    }
    return true;
  };
  const elements: Element[] = [];
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.visually-hidden, option')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => isSeen(element, box));
    elements.push(element);
    for (const { left, top, right, bottom } of boxes) {
      lines.push({ text, element: elements.length, box: { left, top, right, bottom } });
    }
  }
  return lines;
}

/** The boxes of lines may touch; their letters do not, as long as more than half of it is free. */
const TOUCH = 0.45;

function findOverlaps(lines: readonly Line[]): string[] {
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => one.element !== other.element && overlap(one.box, other.box))
      .map(
        ({ text }) => `on top of each other: "${one.text.slice(0, 40)}", "${text.slice(0, 40)}"`,
      ),
  );
}

function overlap(one: Line['box'], other: Line['box']): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const least = Math.min(one.bottom - one.top, other.bottom - other.top);
  return wide > 3 && high > least * TOUCH;
}
