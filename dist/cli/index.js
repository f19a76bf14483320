#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BaseUnreadable)
/* harmony export */ });
/**
 * What was there before the change exists, and cannot be read: no history, no permission, no answer. Nothing can be told
 * apart then, so that nothing may pass.
 */
class BaseUnreadable extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'BaseUnreadable';
        this.problem = problem;
    }
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5067);
/** Door 2: the command line. The exit code is set, not forced, so that all output gets out first. */

process.exitCode = await (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTerminal */ .x)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: ./build/jobs/exit-code.js
var exit_code = __nccwpck_require__(5887);
// EXTERNAL MODULE: ./build/change/base-unreadable.js
var base_unreadable = __nccwpck_require__(6650);
// EXTERNAL MODULE: ./build/input/problem.js
var problem = __nccwpck_require__(6200);
// EXTERNAL MODULE: ./build/process/step-failed.js
var step_failed = __nccwpck_require__(446);
// EXTERNAL MODULE: ./build/process/tool.js
var tool = __nccwpck_require__(8826);
;// CONCATENATED MODULE: ./build/jobs/problems-of.js





/** What is to be told of something that was thrown. Undefined when the fault is our own. */
function failureOf(fault) {
    if (fault instanceof step_failed/* StepFailed */.a)
        return { problems: [fault.problem], tail: fault.tail, ...FAILED };
    if (fault instanceof base_unreadable/* BaseUnreadable */.$)
        return { problems: [fault.problem], tail: [], ...UNREADABLE };
    if (fault instanceof tool/* Aborted */.a)
        return { problems: [CALLED_OFF], tail: [], ...FAILED };
    const problems = problemsOf(fault);
    return (problems && {
        problems,
        tail: [],
        kind: 'input',
        exitCode: exit_code/* INPUT_IS_WRONG */.eN,
        sentence: 'The input is wrong, and nothing was decided.',
    });
}
const FAILED = {
    kind: 'failed',
    exitCode: exit_code/* STEP_FAILED */.XT,
    sentence: 'The build failed, and nothing was published.',
};
const UNREADABLE = {
    kind: 'failed',
    exitCode: exit_code/* STEP_FAILED */.XT,
    sentence: 'What the check needs could not be read, and nothing was decided.',
};
const CALLED_OFF = {
    message: 'The build was called off.',
    cure: 'Run it again: what it left is cleaned up before, by this run or by the next.',
};
/**
 * What the user can mend of something that was thrown: wrong input, or a file that the system would not let us
 * read or write.
 */
function problemsOf(fault) {
    if (fault instanceof problem/* InputError */.d)
        return fault.problems;
    if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault))
        return undefined;
    const what = 'path' in fault ? `${fault.path}` : 'A file';
    return [
        {
            message: `${what} cannot be used: the system answered ${fault.code} to ${fault.syscall}.`,
            cure: 'Check that it is there, that this user may use it, and that the disk is not full.',
        },
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/options/read-choice.js

/** One of the `choices`, the first of them when nothing is written. */
function read_choice_readChoice(written, choices, named) {
    if (!written)
        return choices[0];
    const choice = choices.find((known) => known === written);
    if (choice !== undefined)
        return choice;
    throw new problem/* InputError */.d({
        message: `${named} is "${written}"; it takes ${choices.join(', ')}.`,
        cure: `Write one of them, or leave it out for ${choices[0]}.`,
    });
}

;// CONCATENATED MODULE: ./build/options/change-options.js
/** What counts as the change that is checked, and where what was there before may be read. */



/** `auto`: on pull requests and in the merge queue. */
const CHANGED_ONLY = (/* unused pure expression or super */ null && (['auto', 'true', 'false']));
/** The event of the workflow that runs the action. */
function readEventOptions(changedOnly, { environment }, named) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: testedCommit } = environment;
    return {
        kind: 'event',
        name: name || undefined,
        path: path || undefined,
        testedCommit: testedCommit || undefined,
        only: readChoice(changedOnly, CHANGED_ONLY, named('changed-only')),
    };
}
function readRevision(written) {
    if (!written)
        return undefined;
    if (!written.startsWith('-'))
        return { kind: 'revision', revision: written };
    const message = `--base is "${written}", which no commit is called.`;
    throw new problem/* InputError */.d({ message, cure: 'Write a branch, a tag or a commit id.' });
}
function readGitHubOptions(token, { environment }) {
    const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
    return {
        apiUrl: apiUrl || 'https://api.github.com',
        ...(repository && { repository }),
        ...(token && { token }),
    };
}
function readMachine({ environment, platform }) {
    return { environment, platform, temporary: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)() };
}

;// CONCATENATED MODULE: ./build/options/policy-option.js

/**
 * Reads `imagegate.policy.yml`, or `owner/repository/path@commit`.
 *
 * @param named how the user writes the option, for messages.
 * @throws InputError for a branch or tag where a commit should be: what they name can be moved by whoever writes there.
 */
function readPolicyOption(written, named) {
    if (!written)
        return undefined;
    const remote = REMOTE.exec(written);
    if (remote === null)
        return { kind: 'file', path: written };
    const [, owner = '', repository = '', path = '', revision = ''] = remote;
    if (COMMIT.test(revision))
        return { kind: 'remote', owner, repository, path, commit: revision.toLowerCase() };
    throw new problem/* InputError */.d({
        message: `${named} is "${written}"; behind the @ it takes a full commit id, and "${revision}" is none.`,
        cure: 'Write the 40 digits of the commit that you reviewed. A file of this repository is written `./path`.',
    });
}
const REMOTE = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@([^@/]{1,255})$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

// EXTERNAL MODULE: ./build/licensing/vocabulary/date.js
var date = __nccwpck_require__(974);
;// CONCATENATED MODULE: ./build/options/read-day.js


/** The day that was written; today in UTC when none was, so that a run means the same everywhere. */
function readDay(written, { now }, named) {
    if (!written)
        return now.toISOString().slice(0, 10);
    const day = (0,date/* readIsoDate */.M)(written);
    if (day.ok)
        return day.value;
    throw new problem/* InputError */.d({
        message: `${named} is "${day.found}"; it takes a calendar day.`,
        cure: 'Write it as 2027-06-30 (year, month, day).',
    });
}

;// CONCATENATED MODULE: ./build/options/check-options.js





/** What makes a check fail: also what is unproven, only what is unlicensed, nothing. */
const FAIL_ON = ['unproven', 'unlicensed', 'never'];
/** `named` is how the user writes an option, for messages: `--fail-on`, or `input fail-on`. */
function readCheckOptions(written, workspace, surroundings, named) {
    const { manifests, image, failOn, reportDirectory, sarif, change } = written;
    const temporary = surroundings.environment.RUNNER_TEMP;
    const within = [workspace, ...(temporary ? [temporary] : [])];
    const policy = readPolicyOption(written.policy, named('policy'));
    return {
        workspace,
        manifests,
        ...(image && { image }),
        plans: written.plans ?? [],
        asOf: readDay(written.asOf, surroundings, named('as-of')),
        failOn: read_choice_readChoice(failOn, FAIL_ON, named('fail-on')),
        all: written.all ?? false,
        output: written.json ? 'json' : 'text',
        ...(reportDirectory && { reportFolder: { directory: reportDirectory, within } }),
        ...(sarif && { sarif: { path: readSarifName(sarif, named('sarif')), within } }),
        ...(policy && { policy }),
        ...(change && { change }),
        gitHub: readGitHubOptions(written.token, surroundings),
        machine: readMachine(surroundings),
    };
}
/** By its name no such file is a manifest, a list or an image: none of these is ever replaced by a report. */
function readSarifName(written, named) {
    if (/\.sarif(?:\.json)?$/i.test(written))
        return written;
    const message = `${named} is "${written}", which is no name of a SARIF file.`;
    throw new problem/* InputError */.d({ message, cure: 'End it in `.sarif` or `.sarif.json`, for example `imagegate.sarif`.' });
}

;// CONCATENATED MODULE: ./build/options/build-options.js


/** `named` is how the user writes an option, for messages. */
function readBuildOptions(written, workspace, surroundings, named) {
    const { manifests, asOf, all, output, reportFolder, policy, change, gitHub, machine } = readCheckOptions(written, workspace, surroundings, named);
    return {
        ...readSweepOptions(written.workDirectory, workspace, surroundings),
        plan: written.plan,
        manifests,
        asOf,
        all,
        output,
        ...(reportFolder && { reportFolder }),
        ...(policy && { policy }),
        ...(change && { change }),
        gitHub,
        machine,
        dryRun: written.dryRun ?? false,
        keepRefused: written.keepRefused ?? false,
    };
}
/** @param written the work directory as it was written; empty for the default. */
function readSweepOptions(written, workspace, surroundings) {
    const { environment, platform } = surroundings;
    const workDirectory = readWorkDirectory(written, workspace, surroundings);
    return {
        workspace,
        workDirectory,
        logDirectory: readLogDirectory(workDirectory, surroundings),
        environment,
        platform,
    };
}
/**
 * Short, because paths inside an image are long and Windows ends them at 260; on a disk that outlives the job, so that the
 * next start can clean up. The runner's temporary folder is emptied, and a workspace is cleaned, through whatever is
 * mounted in them.
 */
function readWorkDirectory(written, workspace, { environment, platform }) {
    if (written)
        return (0,external_node_path_.isAbsolute)(written) ? written : (0,external_node_path_.join)(workspace, written);
    return platform === 'win32' ? `${environment.SystemDrive || 'C:'}\\ImageGate` : '/var/tmp/imagegate';
}
/** A folder of its own for every run: in a workflow where later steps can upload it, else beside the work directory. */
function readLogDirectory(workDirectory, { environment, now }) {
    if (environment.RUNNER_TEMP)
        return (0,external_node_path_.join)(environment.RUNNER_TEMP, 'imagegate', 'logs');
    const name = now.toISOString().replaceAll(/[:.]/g, '-');
    return (0,external_node_path_.join)(`${workDirectory}-logs`, name);
}

// EXTERNAL MODULE: ./build/options/commands.js
var commands = __nccwpck_require__(3531);
// EXTERNAL MODULE: ./build/options/nearest.js
var nearest = __nccwpck_require__(9255);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/options/parse-words.js




/** @throws InputError for a flag that the job does not have, a missing or superfluous value, too few or many operands. */
function parseWords(job, words) {
    const entry = commands/* COMMANDS */.Lo[job];
    const known = [...entry.flags, 'help'];
    // parseArgs alone is not strict enough: its own messages know no nearest flag and no help.
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options: parserOptions(known), strict: false, tokens: true });
    const operands = [];
    const flags = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = known.find((flag) => flag === token.name);
        if (name === undefined) {
            throw usageError(`${job} has no flag ${token.rawName}.`, job, (0,nearest/* nearestName */.q)(token.rawName, known.map((flag) => `--${flag}`)));
        }
        flags.set(name, [...(flags.get(name) ?? []), flagValue(job, name, token.value)]);
    }
    if (!flags.has('help'))
        countOperands(job, entry, operands);
    return { operands, flags };
}
function parserOptions(known) {
    return Object.fromEntries(known.map((name) => [name, { type: commands/* FLAGS */.Wg[name].type, ...(name === 'help' && { short: 'h' }) }]));
}
function flagValue(job, name, value) {
    const { value: kind } = commands/* FLAGS */.Wg[name];
    if (kind === undefined && value !== undefined)
        throw usageError(`--${name} takes no value, and got "${value}".`, job);
    if (kind !== undefined && !value)
        throw usageError(`--${name} needs a value: --${name} ${kind}.`, job);
    return value ?? '';
}
function countOperands(job, { operands: { name, least, most }, usage }, given) {
    if (given.length < least)
        throw usageError(`${job} needs a ${name}: imagegate ${usage}.`, job);
    if (given.length > most)
        throw usageError(`${job} takes one ${name}, and got ${given.length}: ${given.join(', ')}.`, job);
}
/** The command line is wrong: what to read, and what was probably meant. */
function usageError(message, job, nearest) {
    const help = `see \`imagegate ${job === undefined ? 'help' : `help ${job}`}\`.`;
    return new problem/* InputError */.d({
        message,
        cure: nearest === undefined ? `S${help.slice(1)}` : `The nearest is ${nearest}; ${help}`,
    });
}

;// CONCATENATED MODULE: ./build/options/command-line.js








const DEFAULT_MANIFEST = 'imagegate.yml';
/**
 * What the command line asks for.
 *
 * @throws InputError for a job, a flag or a value that there is not, with the nearest one that there is.
 */
function readCommandLine(words, surroundings) {
    const [first, ...rest] = words;
    if (first === '--version')
        return { job: 'version' };
    if (first === 'help' || first === '--help' || first === '-h') {
        return rest[0] === undefined ? { job: 'help' } : { job: 'help', topic: jobNamed(rest[0]) };
    }
    if (first === undefined)
        throw usageError('No job is named.', undefined);
    const job = jobNamed(first);
    const line = parseWords(job, rest);
    return line.flags.has('help') ? { job: 'help', topic: job } : READERS[job](line, surroundings);
}
const READERS = {
    check: (line, surroundings) => {
        const written = {
            manifests: manifestGlobs([...line.operands, ...values(line, 'manifest')]),
            image: last(line, 'image'),
            plans: values(line, 'plan'),
            asOf: last(line, 'as-of'),
            failOn: last(line, 'fail-on'),
            policy: last(line, 'policy'),
            change: readRevision(last(line, 'base')),
            sarif: last(line, 'sarif'),
            token: tokenOf(surroundings),
            reportDirectory: last(line, 'report-dir'),
            all: line.flags.has('all'),
            json: line.flags.has('json'),
        };
        return {
            job: 'check',
            options: readCheckOptions(written, surroundings.directory, surroundings, (name) => `--${name}`),
        };
    },
    build: (line, surroundings) => {
        const written = {
            plan: line.operands[0] ?? '',
            manifests: manifestGlobs(values(line, 'manifest')),
            asOf: last(line, 'as-of'),
            policy: last(line, 'policy'),
            token: tokenOf(surroundings),
            reportDirectory: last(line, 'report-dir'),
            workDirectory: last(line, 'work-dir'),
            dryRun: line.flags.has('dry-run'),
            keepRefused: line.flags.has('keep-refused'),
            all: line.flags.has('all'),
            json: line.flags.has('json'),
        };
        const options = readBuildOptions(written, surroundings.directory, surroundings, (name) => `--${name}`);
        return { job: 'build', options };
    },
    sweep: (line, surroundings) => {
        return { job: 'sweep', options: readSweepOptions(last(line, 'work-dir'), surroundings.directory, surroundings) };
    },
    inspect: (line, { directory, environment, platform }) => {
        const [file = '', ...files] = line.operands;
        const index = last(line, 'index');
        return {
            job: 'inspect',
            options: {
                files: [file, ...files],
                directory,
                ...(index && { index: readIndex(index) }),
                hive: line.flags.has('hive'),
                environment,
                platform,
                output: outputOf(line),
            },
        };
    },
    explain: (line, surroundings) => {
        const image = last(line, 'image');
        const policy = readPolicyOption(last(line, 'policy'), '--policy');
        return {
            job: 'explain',
            options: {
                device: line.operands[0] ?? '',
                workspace: surroundings.directory,
                manifests: manifestGlobs(values(line, 'manifest')),
                ...(image && { image }),
                ...(policy && { policy }),
                gitHub: readGitHubOptions(tokenOf(surroundings), surroundings),
                machine: readMachine(surroundings),
                asOf: readDay(last(line, 'as-of'), surroundings, '--as-of'),
                output: outputOf(line),
            },
        };
    },
    rules: (line) => {
        const [rule] = line.operands;
        return { job: 'rules', options: { ...(rule !== undefined && { rule }), output: outputOf(line) } };
    },
};
function jobNamed(written) {
    const job = commands/* JOB_NAMES */.xd.find((name) => name === written);
    if (job === undefined)
        throw usageError(`There is no job "${written}".`, undefined, (0,nearest/* nearestName */.q)(written, commands/* JOB_NAMES */.xd));
    return job;
}
function values({ flags }, name) {
    return flags.get(name) ?? [];
}
function last(line, name) {
    return values(line, name).at(-1);
}
function outputOf({ flags }) {
    return flags.has('json') ? 'json' : 'text';
}
/** As GitHub's own command line reads it. */
function tokenOf({ environment }) {
    return environment.GH_TOKEN || environment.GITHUB_TOKEN;
}
function manifestGlobs(written) {
    return written.length === 0 ? [DEFAULT_MANIFEST] : written;
}
function readIndex(written) {
    if (/^[1-9]\d{0,3}$/.test(written))
        return Number(written);
    throw usageError(`--index is "${written}"; it takes the number of an image in the file, from 1.`, 'inspect');
}

;// CONCATENATED MODULE: ./build/options/surroundings.js
function readSurroundings() {
    return { environment: process.env, directory: process.cwd(), now: new Date(), platform: process.platform };
}
/**
 * Whether to write colour to a stream: on a terminal that can show it, unless NO_COLOR says no; FORCE_COLOR
 * outranks both (`0` and `false` are no).
 */
function wantsColour({ environment }, isTerminal) {
    const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
    if (forced)
        return forced !== '0' && forced !== 'false';
    return isTerminal && !refused && terminal !== 'dumb';
}

// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __nccwpck_require__(8495);
// EXTERNAL MODULE: ./build/report/visible.js
var report_visible = __nccwpck_require__(6257);
;// CONCATENATED MODULE: ./build/report/problems.js


const TITLES = { input: 'wrong input', failed: 'failed' };
/** As many as a person can use at a time; the runner shows no more either. */
const MOST_TOLD = 9;
/** `fleet.csv:12:19: message` and what to do, a paragraph a problem. */
function problemText(problems, paint = report_paint/* PLAIN */.t, kind = 'input') {
    const told = problems
        .slice(0, MOST_TOLD)
        .map((problem) => `${paint('red', kind)} ${placedMessage(problem)}\n  cure: ${(0,report_visible/* visible */.RK)(problem.cure)}\n`);
    if (problems.length > MOST_TOLD)
        told.push(`and ${problems.length - MOST_TOLD} more\n`);
    return told.join('');
}
/** One error a problem, on its line where it has one. */
function problemAnnotations(problems, kind = 'input') {
    return problems.slice(0, MOST_TOLD).map(({ file, line = 1, column = 1, message, cure }) => ({
        kind: 'error',
        title: TITLES[kind],
        message: `${visible(message)}\nCure: ${visible(cure)}`,
        ...(file !== undefined && { place: { file, line, column } }),
    }));
}
function placeOf({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** The message beside its place: without the file's name where it begins with it. */
function restOfMessage({ file, message }) {
    return file !== undefined && message.startsWith(`${file} `) ? message.slice(file.length + 1) : message;
}
/** A message that names its file says where by itself, unless there is a line to tell. */
function placedMessage(problem) {
    const { file, line, message } = problem;
    const rest = restOfMessage(problem);
    if (file === undefined || (line === undefined && rest !== message))
        return (0,report_visible/* visible */.RK)(message);
    return `${(0,report_visible/* visible */.RK)(placeOf(problem))}: ${(0,report_visible/* visible */.RK)(rest)}`;
}

// EXTERNAL MODULE: ./build/report/tool.js
var report_tool = __nccwpck_require__(1689);
;// CONCATENATED MODULE: ./build/hosts/terminal-build.js

function terminalBuildHost(host, { write, progress, paint }, signal) {
    const line = (text) => {
        progress('');
        write(text);
    };
    return {
        ...host,
        signal,
        watch: {
            command: (text) => line(paint('grey', `$ ${(0,report_visible/* visible */.RK)(text)}\n`)),
            line: (text) => line(`  ${(0,report_visible/* visible */.RK)(text)}\n`),
            progress: (percent) => progress(`  ${percent} %`),
        },
        // What looks like a product key is never shown anyway.
        secret: () => undefined,
        remember: () => undefined,
        step: async (title, work) => {
            line(`${paint('bold', (0,report_visible/* visible */.RK)(title))}\n`);
            const start = performance.now();
            try {
                return await work();
            }
            finally {
                line(paint('grey', `  ${((performance.now() - start) / 1000).toFixed(1)} s\n`));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/terminal-stream.js
/** A reader that goes away (`imagegate check | head`) ends the writing, never the verdict. */
function openStream(stream) {
    let open = true;
    stream.on('error', () => {
        open = false;
    });
    const write = (text) => new Promise((resolve) => {
        if (open)
            stream.write(text, () => resolve());
        else
            resolve();
    });
    return { write };
}

;// CONCATENATED MODULE: ./build/hosts/terminal.js
/** Runs a job for the command line: words in, text on the two streams, an exit code out. */










async function runInTerminal(words) {
    const surroundings = readSurroundings();
    const output = openStream(process.stdout);
    const errors = openStream(process.stderr);
    const paintFor = (stream) => (wantsColour(surroundings, stream.isTTY) ? report_paint/* COLOURED */.u : report_paint/* PLAIN */.t);
    const progress = process.stderr.isTTY ? (text) => errors.write(`\r\u001b[K${text}`) : async () => undefined;
    const host = {
        paint: paintFor(process.stdout),
        write: async (text) => {
            await progress('');
            await output.write(text);
        },
        note: (text) => errors.write(`note: ${(0,report_visible/* visible */.RK)(text)}\n`),
        progress: (devices) => progress(`${devices} devices`),
    };
    const buildHost = (signal) => terminalBuildHost(host, { write: errors.write, progress, paint: paintFor(process.stderr) }, signal);
    try {
        return await run(readCommandLine(words, surroundings), host, buildHost);
    }
    catch (fault) {
        await progress('');
        const failure = failureOf(fault);
        if (failure === undefined) {
            await errors.write(`imagegate itself failed, and nothing was decided:\n${faultText(fault)}\n`);
            return exit_code/* INTERNAL_FAULT */.Fr;
        }
        for (const line of failure.tail)
            await errors.write(`  ${(0,report_visible/* visible */.RK)(line)}\n`);
        await errors.write(problemText(failure.problems, paintFor(process.stderr), failure.kind));
        return failure.exitCode;
    }
}
/** Each job is loaded when it is asked for: starting is most of what a small check takes. */
async function run(command, host, buildHost) {
    switch (command.job) {
        case 'check':
            return (await (await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(849), __nccwpck_require__.e(71), __nccwpck_require__.e(292), __nccwpck_require__.e(523), __nccwpck_require__.e(47), __nccwpck_require__.e(626), __nccwpck_require__.e(994)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2994))).check(command.options, host)).exitCode;
        case 'build':
            return whileListening(async ({ signal }) => {
                const { build } = await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(528), __nccwpck_require__.e(849), __nccwpck_require__.e(71), __nccwpck_require__.e(292), __nccwpck_require__.e(126), __nccwpck_require__.e(523), __nccwpck_require__.e(47), __nccwpck_require__.e(937), __nccwpck_require__.e(838), __nccwpck_require__.e(626), __nccwpck_require__.e(208), __nccwpck_require__.e(429), __nccwpck_require__.e(823), __nccwpck_require__.e(917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1917));
                return (await build(command.options, buildHost(signal))).exitCode;
            });
        case 'sweep':
            return whileListening(async ({ signal }) => {
                const { sweepWork } = await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(528), __nccwpck_require__.e(71), __nccwpck_require__.e(126), __nccwpck_require__.e(937), __nccwpck_require__.e(838), __nccwpck_require__.e(39)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9005));
                return sweepWork(command.options, buildHost(signal));
            });
        case 'inspect':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(71), __nccwpck_require__.e(126), __nccwpck_require__.e(823), __nccwpck_require__.e(747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8786))).inspect(command.options, host);
        case 'explain':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(849), __nccwpck_require__.e(71), __nccwpck_require__.e(292), __nccwpck_require__.e(47), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3314))).explain(command.options, host);
        case 'rules':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(71), __nccwpck_require__.e(292), __nccwpck_require__.e(523), __nccwpck_require__.e(198)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8198))).rules(command.options, host);
        case 'help':
            await host.write((await __nccwpck_require__.e(/* import() */ 10).then(__nccwpck_require__.bind(__nccwpck_require__, 9010))).helpText(command.topic));
            return 0;
        case 'version':
            await host.write(`${report_tool/* TOOL */.j}\n`);
            return 0;
    }
}
async function whileListening(work) {
    const { listenForSignals } = await __nccwpck_require__.e(/* import() */ 583).then(__nccwpck_require__.bind(__nccwpck_require__, 6583));
    const calledOff = listenForSignals(exit_code/* STEP_FAILED */.XT);
    try {
        return await work(calledOff);
    }
    finally {
        calledOff.dispose();
    }
}
function faultText(fault) {
    const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return text.split('\n').map(report_visible/* visible */.RK).join('\n');
}


/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** Thrown (or returned as problems) whenever the input is wrong: exit code 2, nothing is decided. */
class InputError extends Error {
    problems;
    constructor(...problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.name = 'InputError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ INTERNAL_FAULT),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Mp: () => (/* binding */ failingSeverities),
/* harmony export */   RY: () => (/* binding */ exitCodeOfChange),
/* harmony export */   XT: () => (/* binding */ STEP_FAILED),
/* harmony export */   eN: () => (/* binding */ INPUT_IS_WRONG)
/* harmony export */ });
/** 0: passed. 1: not licensed, or unproven. */
const INPUT_IS_WRONG = 2;
/** A program or the machine failed, or the run was called off. */
const STEP_FAILED = 3;
const INTERNAL_FAULT = 4;
/** The exit code of a check: a function of its verdict and of what the user lets fail it. */
function exitCode(verdict, failOn) {
    if (verdict === 'licensed' || verdict === 'waived')
        return 0;
    return failingSeverities(failOn).has(SEVERITY_OF[verdict]) ? 1 : 0;
}
/** The same where only what the change brought may fail: what was there before, and what is waived, does not. */
function exitCodeOfChange(findings, failOn) {
    const failing = failingSeverities(failOn);
    const fails = findings.some(({ standing, waived, severity }) => standing === 'introduced' && waived === undefined && failing.has(severity));
    return fails ? 1 : 0;
}
/** The severities whose findings fail the run. */
function failingSeverities(failOn) {
    return new Set(FAILING[failOn]);
}
const SEVERITY_OF = { unlicensed: 'error', unproven: 'unproven' };
const FAILING = {
    unproven: ['error', 'unproven'],
    unlicensed: ['error'],
    never: [],
};


/***/ }),

/***/ 974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readIsoDate),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7308);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * A calendar day that exists, written `2026-11-21`. `03/04/2026` is March or April, and a time of day is a moment, which
 * is another day elsewhere: both are refused.
 */
function readIsoDate(text) {
    const day = text.length > 40 ? '' : text.trim();
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
    if (parts === null)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(text);
    const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
    return year > 0 && date > 0 && date <= daysOf(year, month) ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .understood */ .Se)(day) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(text);
}
/** Whole days from one calendar day to a later one; negative when it is earlier. */
function daysBetween(from, to) {
    return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}
function dayNumber(day) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return Date.UTC(year, month - 1, date);
}
function daysOf(year, month) {
    const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0);
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** How many edits lie between two short texts: a letter put in, left out or changed, or two neighbours swapped. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const changed = from[row - 1] === to[column - 1] ? 0 : 1;
            let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (row > 1 && column > 1 && swapped)
                best = Math.min(best, at(beforeLast, column - 2) + 1);
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestTerms)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(104);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5536);


const LONGEST_COMPARED = 40;
// Spellings come from tables, so this stays as small as they are; a fleet can hold thousands of misspelt cells.
const FOLDED = new Map();
/** The (at most three) terms whose spellings come nearest to the text, the nearest first. */
function nearestTerms(text, spellings) {
    const { key, words } = fold(text);
    if (key === '')
        return [];
    const distances = new Map();
    for (const [spelling, term] of spellings) {
        const known = FOLDED.get(spelling) ?? fold(spelling);
        FOLDED.set(spelling, known);
        const distance = oneHoldsTheOther(words, known.words) ? 1 : (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(key, known.key);
        distances.set(term, Math.min(distance, distances.get(term) ?? Number.POSITIVE_INFINITY));
    }
    return [...distances]
        .sort(([, left], [, right]) => left - right)
        .slice(0, 3)
        .map(([term]) => term);
}
function fold(text) {
    return { key: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingKey */ .i)(text).slice(0, LONGEST_COMPARED), words: new Set((0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(text)) };
}
/** `Windows 11 Pro` is near to `pro`, however long it is. */
function oneHoldsTheOther(left, right) {
    const [few, many] = left.size < right.size ? [left, right] : [right, left];
    return few.size > 0 && [...few].every((word) => many.has(word));
}


/***/ }),

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ productKeysIn),
/* harmony export */   i: () => (/* binding */ looksLikeProductKey)
/* harmony export */ });
/** Product keys are secrets: one in an input is refused and never printed. */
// Groups joined by dashes are a key whatever stands in them (a made-up example is treated like a real one).
const GROUPS_WITH_DASHES = /[a-z0-9]{5}(?:\s{0,3}[\p{Pd}\u2212_]\s{0,3}[a-z0-9]{5}){4}/iu;
// Without dashes only the letters that Microsoft uses in keys count (no vowels), so that five short words are no key.
const GROUPS_WITH_BLANKS = /(?<![a-z0-9])[bcdfghjkmnpqrtvwxy2346789]{5}(?:\s{0,3}[bcdfghjkmnpqrtvwxy2346789]{5}){4}(?![a-z0-9])/i;
const SHORTEST = 25;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;
/**
 * True when five groups of five characters stand anywhere in the text: with dashes of any kind, with blanks, run
 * together, in either case, and with invisible characters between them. Time is linear in the length of the text.
 */
function looksLikeProductKey(text) {
    if (text.length < SHORTEST)
        return false;
    const visible = text.replace(INVISIBLE, '');
    return GROUPS_WITH_DASHES.test(visible) || GROUPS_WITH_BLANKS.test(visible);
}
/** Everything in one line of text that looks like a product key, as it stands there: to be masked, never to be shown. */
function productKeysIn(line) {
    const visible = line.replace(INVISIBLE, '');
    return [GROUPS_WITH_DASHES, GROUPS_WITH_BLANKS].flatMap((groups) => [...visible.matchAll(new RegExp(groups, `${groups.flags}g`))].map(([key]) => key));
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Se: () => (/* binding */ understood),
/* harmony export */   kh: () => (/* binding */ displayed)
/* harmony export */ });
/* harmony import */ var _product_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(809);

const LONGEST_FOUND = 80;
// What comes after is never shown, so a key in it needs no hiding; a megabyte is not looked through.
const LONGEST_SEARCHED = 10_000;
const INSTEAD_OF_A_KEY = '(something that looks like a product key)';
function understood(value) {
    return { ok: true, value };
}
function refused(text, nearest = []) {
    const found = displayed(text);
    return { ok: false, found, nearest: found === INSTEAD_OF_A_KEY ? [] : [...new Set(nearest)].slice(0, 3) };
}
/** Foreign text, fit for one line of a message: no control characters, at most 80 long, never a product key. */
function displayed(text) {
    if ((0,_product_key_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeProductKey */ .i)(text.slice(0, LONGEST_SEARCHED)))
        return INSTEAD_OF_A_KEY;
    const line = text
        .slice(0, 10 * LONGEST_FOUND)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
        .trim();
    if (line.length <= LONGEST_FOUND)
        return line;
    const withoutHalfACharacter = line.slice(0, LONGEST_FOUND - 1).replace(/[\uD800-\uDBFF]$/, '');
    return `${withoutHalfACharacter}…`;
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   i: () => (/* binding */ spellingKey)
/* harmony export */ });
/** How texts are compared: without case, without separators, without trade marks. */
/** No term that anyone writes is longer: longer text is never looked at. */
const LONGEST_TERM = 200;
// 'Â' before the sign: UTF-8 that some tool read as Latin-1.
const TRADE_MARKS = /Â?[®™©]|\((?:r|tm)\)/giu;
const SEPARATOR = '[\\s\\p{Pd}_.,;:/\\\\()[\\]]+';
const BETWEEN_DIGITS = new RegExp(`(?<=\\d)${SEPARATOR}(?=\\d)`, 'gu');
const SEPARATORS = new RegExp(SEPARATOR, 'gu');
const WORD = /\d\dh[12]|r2|sp\d|\d+(?:\.\d+)*|[a-z]+|[^\s\p{Pd}_.,;:/\\()[\]]/gu;
/**
 * The same for every spelling of one term: `Pro Plus`, `pro-plus` and `ProPlus` give `proplus`. Digits that were
 * apart stay apart (`1 2` is not `12`). Empty for text that is too long to be a term.
 */
function spellingKey(text) {
    return folded(text).replaceAll('&', 'and').replace(BETWEEN_DIGITS, '|').replace(SEPARATORS, '');
}
/**
 * Words and numbers in order, in lower case: `Win11Pro` gives `win`, `11`, `pro`; `2012R2` gives `2012`, `r2`;
 * `10.0.26100` and `24h2` stay whole. A sign that is no separator is a word of its own. Empty for text that is too long.
 */
function wordsOf(text) {
    return folded(text).match(WORD) ?? [];
}
function folded(text) {
    return text.length > LONGEST_TERM ? '' : text.replace(TRADE_MARKS, ' ').normalize('NFKC').toLowerCase();
}


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   xd: () => (/* binding */ JOB_NAMES)
/* harmony export */ });
/** The command line's jobs and flags: what is parsed and what the help says come from these tables. */
const FLAGS = {
    manifest: {
        type: 'string',
        value: 'GLOB',
        multiple: true,
        help: 'the manifest; may be given several times (default: imagegate.yml)',
    },
    image: { type: 'string', value: 'ID', help: 'decide for this image only' },
    'as-of': { type: 'string', value: 'DATE', help: 'the day that the verdict is for (default: today, UTC)' },
    'fail-on': {
        type: 'string',
        value: 'WHAT',
        help: 'what makes the exit code 1: unproven (default; unlicensed too), unlicensed, never',
    },
    policy: {
        type: 'string',
        value: 'FILE',
        help: "the license manager's policy: a file, or OWNER/REPOSITORY/PATH@COMMIT (takes GITHUB_TOKEN)",
    },
    base: {
        type: 'string',
        value: 'REVISION',
        help: 'tell apart what changed since the branch left this commit, branch or tag; only what it brought fails',
    },
    sarif: { type: 'string', value: 'FILE', help: 'write the findings into this file, as SARIF 2.1.0' },
    plan: {
        type: 'string',
        value: 'GLOB',
        multiple: true,
        help: 'build plans; tells the matrix of what to build (may be given several times)',
    },
    'work-dir': {
        type: 'string',
        value: 'DIR',
        help: 'where images are made (default: /var/tmp/imagegate, on Windows \\ImageGate on the system drive)',
    },
    'dry-run': { type: 'boolean', help: 'show every command, and run none' },
    'keep-refused': { type: 'boolean', help: 'keep an image that did not pass, as OUTPUT.refused' },
    index: { type: 'string', value: 'N', help: 'only the image with this number in the file' },
    hive: { type: 'boolean', help: 'read the SOFTWARE hive inside as a second witness (takes wimlib-imagex)' },
    json: { type: 'boolean', help: 'write JSON for machines' },
    all: { type: 'boolean', help: 'list licensed devices too (in JSON)' },
    'report-dir': { type: 'string', value: 'DIR', help: 'write imagegate-report.json into this folder' },
    help: { type: 'boolean', help: 'show this help' },
    version: { type: 'boolean', help: 'show the version' },
};
const JOB_NAMES = ['check', 'build', 'inspect', 'explain', 'rules', 'sweep'];
const FAILURES = [
    [2, 'the input is wrong; nothing was decided'],
    [4, 'a fault in imagegate itself'],
];
const COMMANDS = {
    check: {
        does: 'decide for every device in the manifest whether its image may be put on it',
        usage: 'check [GLOB...] [flags]',
        operands: { name: 'GLOB', least: 0, most: Number.POSITIVE_INFINITY },
        about: 'Reads the manifest and whatever it names, identifies the image files that are at hand, and holds each\n' +
            "device's licenses against its image. It runs nothing, and writes nothing but the report that you ask for.",
        flags: ['manifest', 'image', 'plan', 'policy', 'base', 'as-of', 'fail-on', 'json', 'all', 'report-dir', 'sarif'],
        examples: [
            ['imagegate check', 'checks imagegate.yml in this folder'],
            ['imagegate check "fleet/*.yml" --image win11-enterprise', 'checks one image against several manifests'],
            ['imagegate check --base main', 'tells what this branch made wrong, and fails for nothing else'],
            ['imagegate check --as-of 2027-07-01', 'tells what will be so when Software Assurance has ended'],
        ],
        exits: [
            [0, 'every device is licensed, or waived'],
            [1, 'a device is not licensed, or it is unproven (see --fail-on); with --base: and that is new'],
            [2, 'the input is wrong; nothing was decided'],
            [3, 'what was there before, or a policy elsewhere, could not be read; nothing was decided'],
            [4, 'a fault in imagegate itself'],
        ],
    },
    build: {
        does: 'build an image, check what came out, and publish it only if it passes',
        usage: 'build PLAN [flags]',
        operands: { name: 'PLAN', least: 1, most: 1 },
        about: 'Checks what the plan would make, runs its steps (DISM, wimlib, or a program of your own), reads back what came out,\n' +
            'holds it against the manifest, and publishes it only if every device that is to receive it is licensed.',
        flags: ['manifest', 'policy', 'as-of', 'work-dir', 'dry-run', 'keep-refused', 'json', 'all', 'report-dir'],
        examples: [
            ['imagegate build win11.build.yml --dry-run', 'checks the plan, and shows every command that it would run'],
            ['imagegate build win11.build.yml', 'builds, checks and publishes'],
        ],
        exits: [
            [0, 'the image was published (with --dry-run: it would be built)'],
            [1, 'a device is not licensed for it, or it is unproven; nothing was published'],
            [2, 'the input is wrong; nothing was published'],
            [3, 'a program or the machine failed, or the build was called off; nothing was published'],
            [4, 'a fault in imagegate itself'],
        ],
    },
    inspect: {
        does: 'tell what image files, a disc image or a deployment share contain',
        usage: 'inspect FILE... [flags]',
        operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
        about: 'Reads the headers of .wim, .esd and .swm files, of those in an .iso, and of an MDT deployment share.\n' +
            'It needs neither Windows nor a mount nor the whole file.',
        flags: ['index', 'hive', 'json'],
        examples: [
            ['imagegate inspect out/win11.wim', 'lists the images in the file'],
            ['imagegate inspect out/win11.wim --index 1 --json', 'gives the identity to write into the manifest'],
            [
                'imagegate inspect //deploy/DeploymentShare$',
                'lists its operating systems, and what each task sequence installs',
            ],
        ],
        exits: [[0, 'the file was read'], ...FAILURES],
    },
    explain: {
        does: 'tell for one device which license covers its image, or what is missing',
        usage: 'explain DEVICE [flags]',
        operands: { name: 'DEVICE', least: 1, most: 1 },
        about: 'Shows each license of the device, what it gives, and what it lacks for the image, with the clauses.',
        flags: ['manifest', 'image', 'policy', 'as-of', 'json'],
        examples: [['imagegate explain PC-0001', 'tells how the verdict on PC-0001 comes about']],
        exits: [
            [0, 'the device was explained, whatever its verdict'],
            [2, 'the input is wrong; nothing was decided'],
            [3, 'a policy elsewhere could not be read; nothing was decided'],
            [4, 'a fault in imagegate itself'],
        ],
    },
    rules: {
        does: 'list the rules, or tell one whole',
        usage: 'rules [ID] [flags]',
        operands: { name: 'ID', least: 0, most: 1 },
        about: 'The catalogue of rules: what each asks, how severe it is, which clause it stands on, and what cures it.',
        flags: ['json'],
        examples: [
            ['imagegate rules', 'lists every rule'],
            ['imagegate rules language-mismatch', 'tells one rule whole, and where its examples are'],
        ],
        exits: [[0, 'the catalogue was shown'], ...FAILURES],
    },
    sweep: {
        does: 'clean up what builds left that were killed',
        usage: 'sweep [flags]',
        operands: { name: '', least: 0, most: 0 },
        about: 'Discards the mounts and removes the files that killed builds left in the work directory and beside their targets,\n' +
            'as every build does when it starts. Builds that are still running are left alone.',
        flags: ['work-dir'],
        examples: [['imagegate sweep', 'cleans up the default work directory']],
        exits: [[0, 'nothing of a killed build is left'], [3, 'something could not be undone; it is named'], ...FAILURES],
    },
};


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var _licensing_vocabulary_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(104);
/* harmony import */ var _licensing_vocabulary_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1662);
/* harmony import */ var _licensing_vocabulary_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5536);



/** The known name that comes nearest to what was written; undefined when none is near. */
function nearestName(written, known) {
    const [nearest] = (0,_licensing_vocabulary_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestTerms */ .q)(written, known.map((name) => [name, name]));
    return nearest !== undefined && isNear(written, nearest) ? nearest : undefined;
}
/** A slip or two, a third of a long name, or all the words of the shorter one. */
function isNear(written, name) {
    const allowed = Math.max(2, Math.floor(Math.max(written.length, name.length) / 3));
    if ((0,_licensing_vocabulary_edit_distance_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(written.toLowerCase(), name.toLowerCase()) <= allowed)
        return true;
    const [words, others] = [new Set((0,_licensing_vocabulary_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(written)), new Set((0,_licensing_vocabulary_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(name))];
    const [few, many] = words.size < others.size ? [words, others] : [others, words];
    return few.size > 0 && [...few].every((word) => many.has(word));
}


/***/ }),

/***/ 446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StepFailed)
/* harmony export */ });
/**
 * Thrown when a program that we ran, or the machine that it ran on, failed: exit code 3. The input may be right. `tail` is
 * the end of what the program printed, one line an item, not yet escaped.
 */
class StepFailed extends Error {
    problem;
    tail;
    constructor(problem, tail = []) {
        super(problem.message);
        this.name = 'StepFailed';
        this.problem = problem;
        this.tail = tail;
    }
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Aborted)
/* harmony export */ });
/** How programs are run: an argument array each, never a line for a shell. */
/** The run was called off: by a signal, or by a cancelled workflow. */
class Aborted extends Error {
    constructor() {
        super('The run was called off.');
        this.name = 'Aborted';
    }
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PLAIN),
/* harmony export */   u: () => (/* binding */ COLOURED)
/* harmony export */ });
const PLAIN = (_colour, text) => text;
const COLOURED = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
const CODES = { red: 31, green: 32, yellow: 33, blue: 36, grey: 90, bold: 1 };


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** What this program calls itself. `package.json` says the same version; a test holds the two equal. */
const VERSION = '1.0.0';
const TOOL = `imagegate ${VERSION}`;


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withoutKeys),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(809);

/**
 * What a manifest, a file name or an image says, made safe to show: characters that steer a terminal, that
 * reorder a line or that cannot be seen come out as `\u{1b}`, and what looks like a product key is not shown.
 */
function visible(text) {
    return withoutKeys(text).replace(HIDDEN, codePoint);
}
/** Product keys are secrets: a text that seems to hold one is not shown at all. */
function withoutKeys(text) {
    return (0,_licensing_vocabulary_product_key_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeProductKey */ .i)(text) ? '(looks like a product key; not shown)' : text;
}
/** JSON with the same care, text by text. `indent` as in JSON.stringify. */
function jsonText(value, indent) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? withoutKeys(part) : part), indent);
}
// Control and format characters (ANSI escapes, bidirectional and zero-width characters), lone surrogates, private
// use, noncharacters, line and paragraph separators, and whatever else Unicode says shows as nothing.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}\p{Zl}\p{Zp}\p{DI}]/gu;
function codePoint(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
