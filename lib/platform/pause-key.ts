// Where the pause lies in `storage.local`: apart from its store, which the popup does not need to
// note a check-in.
export const PAUSE_KEY = 'pause';
