// As freshly installed: every store emptied.
declare const chrome: {
  storage: Record<
    'local' | 'session',
    { clear(): Promise<void>; set(items: object): Promise<void> }
  >;
};

/** Runs in the browser. */
export async function emptyStores(): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  localStorage.clear();
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  // Else Welcome opens by itself in the middle of another test.
  await chrome.storage.local.set({ welcomed: true });
}
