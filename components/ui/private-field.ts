// Words do not leak sideways: no autofill store, no spelling service, no writing suggestions ever
// sees a field for personal words.
export const PRIVATE_FIELD = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'sentences',
  spellCheck: false,
  writingsuggestions: 'false',
} as const;
