import '@/lib/platform/no-api';
import '@/components/print.css';
import { connect } from '@/lib/platform/connect';
import { listenToHideKey } from '@/lib/platform/hide';
import { painted } from '@/lib/platform/painted';
import { startPage } from '../wiring/start-page';
import { App } from './App';
import { createJournal } from './journal';

// In one file with what other pages take from the Journal (scripts/page-loading).
if (document.body.dataset.page === 'journal') {
  // With the lock on, the first entries wait for it: on its way before anybody knows.
  void painted().then(() => import('@/lib/platform/sealed-records'));
  listenToHideKey();
  startPage((stores) => <App stores={stores} journal={createJournal(stores)} />, connect);
}
