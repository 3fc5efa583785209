/** Times in the forms that HTTP and the logs of web servers use. All are in UTC. */

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function parts(time: number) {
  const date = new Date(time)
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    weekday: days[date.getUTCDay()] ?? '',
    day: two(date.getUTCDate()),
    month: months[date.getUTCMonth()] ?? '',
    monthNumber: two(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
    clock: [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':'),
  }
}

/** `Mon, 23 Nov 2026 09:00:00 GMT` (RFC 9110, section 5.6.7). @param time milliseconds since the Unix epoch */
export function httpDate(time: number): string {
  const { weekday, day, month, year, clock } = parts(time)
  return `${weekday}, ${day} ${month} ${year} ${clock} GMT`
}

/** `23/Nov/2026:09:00:00 +0000`, as access logs have it. @param time milliseconds since the Unix epoch */
export function accessLogTime(time: number): string {
  const { day, month, year, clock } = parts(time)
  return `${day}/${month}/${year}:${clock} +0000`
}

/** `2026/11/23 09:00:00`, as nginx's error log has it. @param time milliseconds since the Unix epoch */
export function errorLogTime(time: number): string {
  const { day, monthNumber, year, clock } = parts(time)
  return `${year}/${monthNumber}/${day} ${clock}`
}

/** `23/Nov/2026 09:00:00`, as Python's servers log it. @param time milliseconds since the Unix epoch */
export function pythonLogTime(time: number): string {
  const { day, month, year, clock } = parts(time)
  return `${day}/${month}/${year} ${clock}`
}
