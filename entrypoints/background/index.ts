// Registers every listener, synchronously: one that comes after an await misses the event that
// woke the worker. No logic here.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { guardNetwork } from '@/lib/platform/network-guard';
import { WATCHED_KEYS } from '@/lib/platform/nudge-store';
import { openWelcome } from '@/lib/platform/open-page';
import { onUpdateReady, updateWhenFree } from '@/lib/platform/update';
import { welcomeOnce } from '@/lib/platform/welcome-store';
import { listenForLocking } from './locking';
import { listenToNotifications } from './notifications';
import { look } from './ports';

export default defineBackground(() => {
  guardNetwork();

  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(look);
  browser.idle?.onStateChanged.addListener(look);
  browser.storage.local.onChanged.addListener((changes) => {
    // Our own writing is no news.
    if (WATCHED_KEYS.some((key) => key in changes)) look();
  });
  browser.permissions.onAdded.addListener(listenToNotifications);
  listenToNotifications();
  listenForLocking();
  browser.runtime.onUpdateAvailable.addListener(() => void onUpdateReady());
  browser.alarms.onAlarm.addListener(() => void updateWhenFree());

  look();
  void updateWhenFree();
  void welcomeOnce(openWelcome);
});
