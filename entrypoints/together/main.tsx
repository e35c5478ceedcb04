import '@/lib/platform/no-api';
import { listenToHideKey } from '@/lib/platform/hide';
import { startPage } from '../wiring/start-page';
import { App } from './App';

listenToHideKey();
startPage(() => <App />);
