import { startPage } from '../wiring/start-page';
import { App } from './App';

startPage((stores) => <App stores={stores} />);
