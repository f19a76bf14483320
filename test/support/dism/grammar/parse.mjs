import { actionNamed } from './actions.mjs';
import { GLOBAL_OPTIONS, isNamed, isOption, optionsOf } from './options.mjs';
import * as refuse from './refusal.mjs';

/**
 * Reads a command line as DISM documents it: /Option or /Option:value, in any case and any order.
 * Gives the action (undefined when only help is asked for), all its companions, the global options and the action's own,
 * each option with the list of its values (an empty text for a flag). Throws a Refusal for everything not documented.
 */
export function parseCommandLine(words) {
  const tokens = words.map(split);
  const wantsHelp = tokens.some(isHelp);
  if (wantsHelp) return askedForHelp(tokens);

  const globals = new Options();
  const rest = [];
  for (const token of tokens) {
    const option = GLOBAL_OPTIONS.find((known) => isNamed(known, token.name));
    if (option === undefined) rest.push(token);
    else if (option.name === 'LogLevel' && !option.value.test(token.value ?? '')) throw refuse.invalidLogLevel();
    else take(globals, option, token);
  }
  const image = globals.has('Image');
  if (globals.has('Online') && (image || globals.has('WinDir'))) throw refuse.onlineWithImage();
  if (globals.has('WinDir') && !image) throw refuse.windowsDirectoryOutOfPlace();

  const called = rest.filter(({ name }) => actionNamed(name) !== undefined);
  const actions = called.map((token) => withArgument(actionNamed(token.name), token));
  const [first] = actions;
  if (first === undefined) throw withoutAction(rest, globals);
  if (actions.length > 1 && !areCompanions(actions)) throw refuse.invalidCommandLine();
  if (first.action.kind === 'imaging' && (image || globals.has('Online'))) throw refuse.imageOutOfPlace();
  if (first.action.kind === 'servicing' && !image && !globals.has('Online'))
    throw refuse.unknownOption(first.action.name);

  const own = rest.filter((token) => !called.includes(token));
  return { actions, globals, options: readOptions(first, own, globals) };
}

/** The values of the options given, by name in any case. */
class Options {
  #values = new Map();

  add(name, value) {
    const key = name.toLowerCase();
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  has(name) {
    return this.#values.has(name.toLowerCase());
  }

  /** The value of an option that may stand once; undefined when it was not given. */
  get(name) {
    return this.#values.get(name.toLowerCase())?.[0];
  }

  all(name) {
    return this.#values.get(name.toLowerCase()) ?? [];
  }
}

function split(word) {
  if (!word.startsWith('/') || word.length === 1) throw refuse.unrecognized(word);
  const [, name, value] = /^\/([^:]*)(?::([\s\S]*))?$/.exec(word) ?? [];
  return { word, name, value };
}

function isHelp({ name }) {
  return name === '?' || name.toLowerCase() === 'get-help';
}

function askedForHelp(tokens) {
  const place = tokens.findIndex(isHelp);
  if (place < tokens.length - 1) throw refuse.helpNotLast(tokens[place + 1].word);
  // "This option is not supported when you use the DISM /? command."
  if (tokens.some(({ name }) => name.toLowerCase() === 'english')) throw refuse.invalidCommandLine();
  return { actions: [], globals: new Options(), options: new Options(), help: true };
}

function withArgument(action, token) {
  if (action.value && !token.value) throw refuse.missingArgument(action.name);
  if (!action.value && token.value !== undefined) throw refuse.takesNoArgument(token.name);
  return { action, calledAs: token.name, argument: token.value };
}

function withoutAction(rest, globals) {
  if (rest.length > 0) return refuse.unknownOption(rest[0].name);
  return globals.has('Image') || globals.has('Online') ? refuse.missingCommand() : refuse.noOptions();
}

function areCompanions(actions) {
  const [first, ...others] = actions.map(({ action }) => action);
  const names = new Set(actions.map(({ action }) => action.name));
  return (
    names.size === actions.length &&
    first.together !== undefined &&
    others.every(({ together }) => together === first.together)
  );
}

function readOptions({ action, calledAs }, tokens, globals) {
  const rows = optionsOf(action);
  const options = new Options();
  for (const token of tokens) {
    const option = rows.find((row) => isNamed(row, token.name));
    if (option === undefined)
      throw isOption(token.name) ? refuse.notInContext(token.name) : refuse.unknownOption(token.name);
    if (option.only === 'online' && !globals.has('Online')) throw refuse.notInContext(token.name);
    if (
      option.aliases !== undefined &&
      isOldSpelling(calledAs) !== option.aliases.some((alias) => isSame(alias, token.name))
    )
      throw refuse.notInContext(token.name);
    take(options, option, token);
  }
  for (const option of rows) checkNeed(option, rows, options);
  return options;
}

/** /Mount-Wim and /Get-WimInfo take /WimFile, /Mount-Image and /Get-ImageInfo take /ImageFile. */
function isOldSpelling(action) {
  return /-wim(info)?$/i.test(action);
}

function isSame(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

function take(options, option, token) {
  if (option.value === false && token.value !== undefined) throw refuse.takesNoArgument(token.name);
  if (option.value !== false && !token.value) throw refuse.missingArgument(token.name);
  if (option.value !== false && !option.value.test(token.value)) throw refuse.invalidArgument(token.value, token.name);
  if (!option.repeat && options.has(option.name)) throw refuse.duplicated(token.name);
  options.add(option.name, token.value ?? '');
}

function checkNeed(option, rows, options) {
  const { need } = option;
  if (need === 'required' && !options.has(option.name)) throw refuse.missingArgument(option.name);
  if (option.with !== undefined && options.has(option.name) && !options.has(option.with) && isAlone(option, rows))
    throw refuse.notInContext(option.name);
  if (typeof need !== 'object') return;
  const group = need.oneOf ?? need.atMostOne;
  const given = rows.filter((row) => (row.need.oneOf ?? row.need.atMostOne) === group && options.has(row.name));
  if (given.length > 1) throw refuse.invalidCommandLine();
  if (need.oneOf !== undefined && given.length === 0) throw refuse.missingArgument(group);
}

/** Whether no other row of the same name is without a companion. */
function isAlone(option, rows) {
  return rows.every((row) => row.name !== option.name || row.with !== undefined);
}
