import { newId, now } from '@/lib/platform/clock';
import { createDraftSession } from '@/lib/platform/draft-session';
import { createReflectionSession } from '@/lib/platform/reflection-session';
import { startPage } from '../wiring/start-page';
import { App } from './App';

startPage((stores) => (
  <App
    stores={stores}
    draftSession={createDraftSession(stores.draft, { now, newId })}
    reflectionSession={createReflectionSession(stores)}
  />
));
