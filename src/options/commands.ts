/** The command line's jobs and flags: what is parsed and what the help says come from these tables. */

export interface Flag {
  readonly type: 'string' | 'boolean';
  /** What its value is called in the help; a flag with one takes a value. */
  readonly value?: string;
  readonly multiple?: true;
  readonly help: string;
}

export const FLAGS = {
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
} as const satisfies Record<string, Flag>;
export type FlagName = keyof typeof FLAGS;

export const JOB_NAMES = ['check', 'build', 'inspect', 'explain', 'rules', 'sweep'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface CommandEntry {
  readonly does: string;
  readonly usage: string;
  /** Names of the operands; `most` is how many there may be. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number };
  readonly about: string;
  readonly flags: readonly FlagName[];
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly exits: readonly (readonly [code: number, meaning: string])[];
}

const FAILURES: CommandEntry['exits'] = [
  [2, 'the input is wrong; nothing was decided'],
  [4, 'a fault in imagegate itself'],
];

export const COMMANDS: Readonly<Record<JobName, CommandEntry>> = {
  check: {
    does: 'decide for every device in the manifest whether its image may be put on it',
    usage: 'check [GLOB...] [flags]',
    operands: { name: 'GLOB', least: 0, most: Number.POSITIVE_INFINITY },
    about:
      'Reads the manifest and whatever it names, identifies the image files that are at hand, and holds each\n' +
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
    about:
      'Checks what the plan would make, runs its steps (DISM, wimlib, or a program of your own), reads back what came out,\n' +
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
    about:
      'Reads the headers of .wim, .esd and .swm files, of those in an .iso, and of an MDT deployment share.\n' +
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
    about:
      'Discards the mounts and removes the files that killed builds left in the work directory and beside their targets,\n' +
      'as every build does when it starts. Builds that are still running are left alone.',
    flags: ['work-dir'],
    examples: [['imagegate sweep', 'cleans up the default work directory']],
    exits: [[0, 'nothing of a killed build is left'], [3, 'something could not be undone; it is named'], ...FAILURES],
  },
};
