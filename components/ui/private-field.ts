// Words do not leak sideways: no autofill store, no spelling service, no writing suggestions ever
// sees a field for personal words.
export const PRIVATE_FIELD = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'sentences',
  spellCheck: false,
  writingsuggestions: 'false',
} as const;

/** Whoever clicks in one language may write in another; an empty field runs as the page does. */
export const dirOf = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto');
