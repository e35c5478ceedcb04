import '@/components/print.css';
import { listenToHideKey } from '@/lib/platform/hide';
import { startPage } from '../wiring/start-page';
import { App } from './App';
import { createJournal } from './journal';

listenToHideKey();
startPage((stores) => <App stores={stores} journal={createJournal(stores)} />);
