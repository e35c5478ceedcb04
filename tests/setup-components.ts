// Runs before every component test file: what a test drew is taken away before the next one.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
