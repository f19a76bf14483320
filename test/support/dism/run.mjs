import { appendFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HANDLERS } from './actions/handlers.mjs';
import { parseCommandLine } from './grammar/parse.mjs';
import { errorNumber, failure, Refusal } from './grammar/refusal.mjs';
import { Mounts } from './image/mounts.mjs';
import { openImage } from './image/offline-image.mjs';
import { WimlibFailed } from './image/wimlib.mjs';
import { Console } from './output/console.mjs';
import { printHelp } from './output/help.mjs';
import { Session } from './session.mjs';

const SUCCESS = 0;
const RESTART = 3010;
const NOT_ELEVATED = 740;
const DEFAULT_VERSION = '10.0.26100.5074';
const DEFAULT_LOG = 'C:\\Windows\\Logs\\DISM\\dism.log';

/** Runs one command line as DISM would, and gives its exit code (unsigned, as Node reports it on Windows). */
export async function run(words, environment, stream = process.stdout) {
  const settings = readSettings(environment);
  // Measured on Windows 11: rights are checked before the command line is read, so even /? ends here, without a banner.
  if (!settings.isElevated) return refuse(new Console({ language: 'en', stream }), failure(NOT_ELEVATED));

  let command;
  try {
    command = parseCommandLine(words);
  } catch (error) {
    const isQuiet = words.some((word) => word.toLowerCase() === '/quiet');
    const english = words.some((word) => word.toLowerCase() === '/english');
    const console = new Console({ language: settings.language, english, quiet: isQuiet, stream });
    if (error instanceof Refusal && !error.bare) printBanner(console, settings);
    return refuse(console, error, DEFAULT_LOG);
  }
  const console = new Console({
    language: settings.language,
    english: command.globals.has('English'),
    quiet: command.globals.has('Quiet'),
    stream,
  });
  const log = command.globals.get('LogPath') ?? DEFAULT_LOG;
  try {
    checkFolders(command.globals);
    printBanner(console, settings);
    if (command.help) return printHelp(console);
    const code = await perform(command, settings, console);
    note(command.globals, `DISM ended ${errorNumber(code)}: ${words.map(withoutKey).join(' ')}`);
    return code;
  } catch (error) {
    note(command.globals, `DISM failed: ${error.message}`);
    return refuse(console, error, log);
  }
}

/** Where this machine's mounts are kept. */
export function stateFolder(environment) {
  return environment.DISM_STAND_IN_STATE ?? join(tmpdir(), 'dism-stand-in');
}

async function perform(command, settings, console) {
  const session = new Session({ console, slow: settings.slow });
  const mounts = new Mounts(settings.state);
  const call = { ...command, settings, console, session, mounts };
  try {
    const [{ action }] = command.actions;
    const code = action.kind === 'servicing' ? await service(call) : await HANDLERS[action.name](withFirst(call));
    console.line(console.texts.success);
    return code ?? SUCCESS;
  } finally {
    session.close();
  }
}

/** Services an offline Windows: opened and locked first, the mount marked while it is being changed. */
async function service(call) {
  if (call.globals.has('Online'))
    throw failure(50, 'This is a stand-in for tests: there is no running Windows to service.');
  const handlers = call.actions.map(({ action }) => HANDLERS[action.name]);
  const changes = handlers.some((handler) => handler.changes);
  const image = openImage(call, changes);
  const place = image.mount ?? { id: image.id };
  return call.mounts.exclusively(place, async () => {
    call.console.line(call.console.texts.imageVersion(image.version));
    call.console.line();
    if (image.mount !== undefined && changes) call.mounts.set(image.mount, { phase: 'servicing' });
    try {
      const codes = [];
      for (const [at, handler] of handlers.entries())
        codes.push(await handler({ ...call, ...call.actions[at], image }));
      const restart = codes.includes(RESTART);
      if (restart) call.console.line(failure(RESTART).message);
      return restart ? RESTART : SUCCESS;
    } finally {
      if (image.mount !== undefined && changes) call.mounts.set(image.mount, { phase: 'mounted' });
    }
  });
}

function withFirst(call) {
  return { ...call, ...call.actions[0] };
}

function readSettings(environment) {
  return {
    isElevated: environment.DISM_STAND_IN_ELEVATED !== '0',
    version: environment.DISM_STAND_IN_VERSION ?? DEFAULT_VERSION,
    language: environment.DISM_STAND_IN_LANGUAGE ?? 'en',
    slow: Number(environment.DISM_STAND_IN_SLOW ?? 0),
    state: stateFolder(environment),
    policySource: environment.DISM_STAND_IN_POLICY_SOURCE,
  };
}

function checkFolders(globals) {
  const scratch = globals.get('ScratchDir');
  if (scratch !== undefined && !existsSync(scratch))
    throw failure(
      3,
      'An error occurred while accessing the temporary directory. \nEnsure that the path to the directory exists and that you have Read/Write permissions on the folder. For more information, refer to the help by running DISM.exe /ScratchDir /?.',
    );
  const log = globals.get('LogPath');
  if (log !== undefined && !existsSync(dirname(log)))
    throw failure(
      3,
      'An error occurred while creating the log file. \nEnsure that the path to the log file exists and that you have Read/Write permissions on the folder where the log files will be created.',
    );
}

function printBanner(console, settings) {
  console.line();
  console.line(console.texts.banner);
  console.line(console.texts.version(settings.version));
  console.line();
}

function refuse(console, error, log) {
  const known = error instanceof Refusal ? error : unforeseen(error);
  for (const line of known.detail) console.error(line);
  console.error(`\n${console.texts.error(errorNumber(known.code))}\n\n${known.message}`);
  if (log !== undefined) console.error(`\n${console.texts.log(log)}`);
  return known.code;
}

/** wimlib's own failures as Windows would name them; anything else is a fault of the stand-in, and says so. */
function unforeseen(error) {
  if (error.name === 'AbortError') return failure(1223);
  if (error instanceof WimlibFailed)
    return failure({ 11: 183, 28: 1392, 13: 1392, 55: 2, 72: 112 }[error.code] ?? 31, error.message);
  if (error.code === 'ENOSPC') return failure(112, 'There is not enough space on the disk.');
  return failure(31, `The stand-in failed: ${error.stack}`);
}

function note(globals, text) {
  const log = globals.get('LogPath');
  if (log !== undefined && existsSync(dirname(log))) appendFileSync(log, `${text}\r\n`);
}

function withoutKey(word) {
  return word.replace(/^(\/(?:set-)?productkey:).*/is, '$1*****');
}
