// Names of locks that more than one file takes.

/** Whoever writes the state of nudges holds this. */
export const RECONCILE_LOCK = 'inkling-reconcile';

/** Every page of ours holds this, shared, for as long as it is open. */
export const OPEN_PAGE_LOCK = 'inkling-page-open';
