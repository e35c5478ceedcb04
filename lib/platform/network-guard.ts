// Nothing leaves the browser. The content security policy stops every connection but WebRTC, which
// Chromium does not hold to it; this takes WebRTC away before any other code runs.

/** Removes WebRTC from a page. Imported first by every entrypoint. */
export function guardNetwork(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel']) {
    Object.defineProperty(globalThis, name, { value: undefined, writable: false });
  }
}
