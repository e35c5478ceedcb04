import { startPage } from '../wiring/start-page';
import { App } from './App';
import { createJournal } from './journal';

startPage((stores) => <App stores={stores} journal={createJournal(stores)} />);
