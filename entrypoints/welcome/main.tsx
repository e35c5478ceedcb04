import '@/lib/platform/no-api';
import { startPage } from '../wiring/start-page';
import { App } from './App';

startPage((stores) => <App stores={stores} />);
