import '@/lib/platform/no-api';
import { newId, now } from '@/lib/platform/clock';
import { createDraftSession } from '@/lib/platform/draft-session';
import { createReflectionSession } from '@/lib/platform/reflection-session';
import { startPage } from '../wiring/start-page';
import { App } from './App';

// Every page loads this with what it has in common with the popup (scripts/page-loading): the popup opens
// cold each time, and a file less is asked for. Only the popup draws it.
if (document.body.dataset.page === 'popup') {
  startPage((stores) => (
    <App
      stores={stores}
      draftSession={createDraftSession(stores.draft, { now, newId })}
      reflectionSession={createReflectionSession(stores)}
    />
  ));
}
