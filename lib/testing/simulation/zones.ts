// Sixty places to live in, chosen for what their clocks do.
export const ZONES: readonly string[] = [
  // Half and quarter hours.
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Tehran', 'Asia/Kabul'],
  ...['Australia/Adelaide', 'Australia/Darwin', 'Australia/Eucla', 'America/St_Johns'],
  ...['Pacific/Marquesas', 'Pacific/Chatham', 'Pacific/Norfolk', 'Indian/Cocos'],
  // Clocks that change by half an hour, by two hours, in the month of fasting.
  ...['Australia/Lord_Howe', 'Antarctica/Troll', 'Africa/Casablanca', 'Africa/El_Aaiun'],
  // A day left out; the far sides of the date line.
  ...['Pacific/Apia', 'Pacific/Fakaofo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ...['Pacific/Kwajalein', 'Pacific/Tongatapu', 'Pacific/Honolulu', 'Pacific/Auckland'],
  // Clocks that change at midnight, so that a day may begin at one.
  ...['America/Sao_Paulo', 'America/Asuncion', 'America/Santiago', 'America/Havana'],
  ...['Africa/Cairo', 'Asia/Beirut', 'Asia/Amman', 'Asia/Damascus', 'Asia/Gaza'],
  ...['Atlantic/Azores', 'America/Scoresbysund'],
  // Rules that changed meanwhile.
  ...['Europe/Moscow', 'Europe/Istanbul', 'Europe/Volgograd', 'Asia/Pyongyang'],
  ...['America/Caracas', 'Africa/Khartoum', 'Africa/Juba', 'Africa/Sao_Tome', 'Asia/Almaty'],
  // Where most people live.
  ...['Europe/Berlin', 'Europe/London', 'Europe/Dublin', 'Europe/Lisbon', 'America/New_York'],
  ...['America/Chicago', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage'],
  ...['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Singapore', 'Africa/Lagos', 'Australia/Sydney', 'UTC'],
];
