// Names of locks that more than one file takes.

/** Whoever writes the state of nudges holds this. */
export const RECONCILE_LOCK = 'inkling-reconcile';
