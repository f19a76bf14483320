/** Loaded before a measured program: at its end it writes what the program used into the file BENCH_USAGE. */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpuMilliseconds, peakBytes: peakBytes() ?? maxRSS * 1024 }));
});

/** Linux counts a parent's memory at the fork into maxRSS; VmHWM is this program's own. */
function peakBytes() {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return kilobytes && Number(kilobytes) * 1024;
}
