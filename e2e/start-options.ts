// What is needed to start a browser with an extension, and what comes of it.
import type { Browser } from 'puppeteer-core';

export interface StartOptions {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Folder of the profile; made when absent. */
  profile: string;
  /** With a window, for a person. */
  visible?: boolean;
  args?: string[];
  /** Firefox only. */
  preferences?: Record<string, unknown>;
  /**
   * Firefox only: installed once into the profile, as from a store; later starts find it there.
   * Only a Firefox that can be told to take unsigned extensions does it, such as the ESR.
   */
  permanent?: boolean;
}

export interface Started {
  browser: Browser;
  /** Folder that the browser reads the extension from. */
  extension: string;
  /** What the addresses of the extension's pages begin with. */
  base: string;
  extensionId: string;
}
