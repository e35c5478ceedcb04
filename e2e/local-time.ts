// A time zone in which it is the afternoon now, so that what depends on the hour of the day is the
// same at any hour. Promise: the browsers of the test and the test itself keep the same clock.

/** Well after noon, and no hour of it touches a default window or the quiet hours. */
const HOUR = 15;

/** To be called before a browser is started. Returns how to end it. */
export function keepAfternoon(): () => void {
  const before = process.env.TZ;
  const ahead = HOUR - new Date().getUTCHours();
  // 14 hours ahead of UTC is the most there is; POSIX counts them the other way round.
  const hours = ahead > 14 ? ahead - 24 : ahead < -12 ? ahead + 24 : ahead;
  process.env.TZ = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return () => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  };
}
