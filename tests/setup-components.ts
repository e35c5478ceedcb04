// Runs before every component test file: what a test drew is taken away before the next one, and what
// is waited for may take its time.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is slow, and that is no failure.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);
