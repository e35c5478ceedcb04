// Many marks, one stop on the way of the Tab key: the arrow keys lead from one mark to the next.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { ARROWS, stepFrom } from '@/lib/core/patterns/step-focus';

interface Roving<E extends HTMLElement> {
  ref: RefObject<E | null>;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The marks are the buttons inside, drawn with a `tabIndex` of -1: what is set here then stays. */
export function useRoving<E extends HTMLElement>(): Roving<E> {
  const ref = useRef<E>(null);
  const marks = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []),
  ];

  // After every drawing: the mark that was the stop may be gone.
  useLayoutEffect(() => {
    const all = marks();
    if (!all.some(({ tabIndex }) => tabIndex === 0)) setStop(all, all.at(-1));
  });

  function onFocus({ target }: FocusEvent): void {
    const all = marks();
    const mark = all.find((one) => one === target);
    if (mark) setStop(all, mark);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextMark(marks(), document.activeElement, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return { ref, onFocus, onKeyDown };
}

function setStop(marks: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
}

function nextMark(
  marks: readonly HTMLElement[],
  from: Element | null,
  key: string,
): HTMLElement | undefined {
  if (!marks.some((mark) => mark === from)) return undefined;
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const arrow = ARROWS.find((one) => one === key);
  if (!arrow || !from) return undefined;
  const step = stepFrom(toPlace(from), marks.map(toPlace), arrow);
  return step === undefined ? undefined : marks[step];
}

function toPlace(mark: Element): { x: number; y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
